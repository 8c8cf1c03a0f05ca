package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.read.markdown.Markdown;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The body of a post that mixes Markdown and HTML, as archives write it: a title over dashes, a picture, then the
 * article's markup, perhaps more Markdown behind. What begins with a tag is HTML until that element is closed, and
 * stays as it is; the rest is Markdown.
 *
 * <p>CommonMark itself ends a block of HTML at a blank line, which articles have inside.
 */
final class MixedBody {
    private static final Set<String> NEVER_CLOSED = Set.of(
            "img", "br", "hr", "input", "meta", "link", "source", "wbr", "col", "embed", "area", "base", "param",
            "track");

    /** The mark of Hexo and Hugo behind which a summary ends. */
    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->");

    private final String body;
    private final StringBuilder html = new StringBuilder();

    private MixedBody(String body) {
        this.body = body;
    }

    static String html(String body) {
        return new MixedBody(body).html();
    }

    /** Weighs what stands outside HTML against what stands inside. */
    static BodyEvidence evidence(String body) {
        MixedBody mixed = new MixedBody(body);
        BodyEvidence.Builder evidence = new BodyEvidence.Builder();
        int at = 0;
        while (at < body.length()) {
            int tag = mixed.nextLineWithTag(at);
            evidence.markdown(body, at, tag);
            at = mixed.endOfHtml(tag);
            evidence.html(body, tag, at);
        }
        return evidence.build();
    }

    private String html() {
        int at = 0;
        while (at < body.length()) {
            int tag = nextLineWithTag(at);
            String markdown = body.substring(at, tag);
            if (!markdown.isBlank()) {
                html.append(Markdown.part(markdown));
            }
            at = endOfHtml(tag);
            if (MORE.matcher(body.substring(tag, at).strip()).matches()) {
                html.append(Markdown.part(body.substring(tag, at)));
            } else {
                html.append(body, tag, at);
            }
        }
        return html.toString();
    }

    /** Where the next line begins that starts with a tag; the end where none does. */
    private int nextLineWithTag(int from) {
        int line = from;
        while (line < body.length()) {
            int at = line;
            while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
                at++;
            }
            if (isTag(at)) {
                return line;
            }
            line = isFence(at) ? endOfFence(at) : nextLine(at);
        }
        return body.length();
    }

    private int nextLine(int at) {
        int end = body.indexOf('\n', at);
        return end < 0 ? body.length() : end + 1;
    }

    private boolean isFence(int at) {
        return body.startsWith("```", at) || body.startsWith("~~~", at);
    }

    /** Behind the line that closes a code block; behind the line that opens it where none does. */
    private int endOfFence(int at) {
        int length = 0;
        while (at + length < body.length() && body.charAt(at + length) == body.charAt(at)) {
            length++;
        }
        int close = body.indexOf('\n' + body.substring(at, at + length), at);
        return close < 0 ? nextLine(at) : nextLine(close + 1);
    }

    private boolean isTag(int at) {
        if (at + 1 >= body.length() || body.charAt(at) != '<') {
            return false;
        }
        char c = body.charAt(at + 1);
        if (!isLetter(c)) {
            return c == '/' || c == '!';
        }
        int end = at + 1;
        while (end < body.length() && isNamePart(body.charAt(end))) {
            end++;
        }
        // <https://example.com> and <name@example.com> are addresses
        return end == body.length() || ":@.".indexOf(body.charAt(end)) < 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    /** Behind the line on which as many elements are closed as were opened; the end where that is never. */
    private int endOfHtml(int from) {
        int open = 0;
        int at = from;
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c == '\n' && open <= 0) {
                return at + 1;
            }
            if (c != '<' || !isTag(at)) {
                at++;
                continue;
            }
            int end = endOfTag(at);
            open += change(at, end);
            at = end;
        }
        return body.length();
    }

    private int endOfTag(int tag) {
        if (body.startsWith("<!--", tag)) {
            int end = body.indexOf("-->", tag);
            return end < 0 ? body.length() : end + 3;
        }
        char quote = 0;
        for (int i = tag + 1; i < body.length(); i++) {
            char c = body.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && body.charAt(i - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return body.length();
    }

    /** One more or one less element open. */
    private int change(int tag, int end) {
        if (body.charAt(tag + 1) == '/') {
            return -1;
        }
        int name = tag + 1;
        while (name < end && isNamePart(body.charAt(name))) {
            name++;
        }
        boolean empty = body.charAt(tag + 1) == '!'
                || body.startsWith("/>", end - 2)
                || NEVER_CLOSED.contains(body.substring(tag + 1, name).toLowerCase(Locale.ROOT));
        return empty ? 0 : 1;
    }
}
