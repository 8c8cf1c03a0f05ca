package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.read.markdown.Markdown;
import io.github.qingwen.internal.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of a post that mixes Markdown and HTML, as archives write it: an underlined title, an image, the article's
 * markup, perhaps more Markdown. A line that begins with a tag starts HTML, which continues until that element is
 * closed and stays unchanged. The rest is Markdown.
 *
 * <p>CommonMark itself ends an HTML block at a blank line, but articles have blank lines inside.
 */
final class MixedBody {
    /** The void elements of HTML, which have no end tag. */
    private static final Set<String> NEVER_CLOSED = Set.of(
            "img", "br", "hr", "input", "meta", "link", "source", "wbr", "col", "embed", "area", "base", "param",
            "track");

    /** The marker of Hexo and Hugo that ends a summary. */
    private static final Pattern MORE = Pattern.compile("\\s*<!--\\s*more\\s*-->\\s*");

    /**
     * A piece of Markdown, perhaps empty, and the HTML after it.
     *
     * @param start start of the Markdown
     * @param tag start of the HTML
     * @param end end of the HTML
     */
    private record Part(int start, int tag, int end) {}

    private final String body;
    private @Nullable List<Part> parts;

    MixedBody(String body) {
        this.body = body;
    }

    /** Returns the parts in order. Computed lazily, since a body that is known to be Markdown does not need them. */
    private List<Part> parts() {
        List<Part> found = parts;
        if (found == null) {
            found = new ArrayList<>();
            for (int at = 0;
                    at < body.length();
                    at = found.get(found.size() - 1).end()) {
                int tag = nextLineWithTag(at);
                found.add(new Part(at, tag, endOfHtml(tag)));
            }
            parts = found;
        }
        return found;
    }

    /** Gathers evidence outside and inside HTML. */
    BodyEvidence evidence() {
        BodyEvidence.Builder evidence = new BodyEvidence.Builder(body);
        parts().forEach(part -> evidence.markdown(part.start(), part.tag()));
        parts().forEach(part -> evidence.html(part.tag(), part.end()));
        return evidence.build();
    }

    /** Returns the body as HTML. */
    String html() {
        List<Part> parts = parts();
        if (parts.size() == 1 && parts.get(0).tag() == 0 && !isMore(0, body.length())) {
            return body; // nearly every post without a title in Markdown
        }
        // HTML is a little longer than Markdown
        StringBuilder html = new StringBuilder(body.length() + body.length() / 8);
        for (Part part : parts) {
            addMarkdown(part.start(), part.tag(), html);
            if (isMore(part.tag(), part.end())) {
                addMarkdown(part.tag(), part.end(), html);
            } else {
                html.append(body, part.tag(), part.end());
            }
        }
        return html.toString();
    }

    private void addMarkdown(int from, int to, StringBuilder html) {
        String markdown = body.substring(from, to);
        if (!markdown.isBlank()) {
            html.append(Markdown.part(markdown));
        }
    }

    private boolean isMore(int from, int to) {
        return MORE.matcher(body).region(from, to).matches();
    }

    /** Returns the start of the next line that begins with a tag, or the end of the body. */
    private int nextLineWithTag(int from) {
        int line = from;
        while (line < body.length()) {
            int at = afterIndent(line);
            if (isTag(at)) {
                return line;
            }
            line = isFence(at) ? endOfFence(at) : nextLine(at);
        }
        return body.length();
    }

    private int afterIndent(int line) {
        int at = line;
        while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private int nextLine(int at) {
        int end = body.indexOf('\n', at);
        return end < 0 ? body.length() : end + 1;
    }

    private boolean isFence(int at) {
        return body.startsWith("```", at) || body.startsWith("~~~", at);
    }

    /** Returns the index after the line that closes a code block, or after its opening line if nothing closes it. */
    private int endOfFence(int at) {
        int end = at;
        while (end < body.length() && body.charAt(end) == body.charAt(at)) {
            end++;
        }
        String fence = body.substring(at, end);
        for (int line = nextLine(at); line < body.length(); line = nextLine(line)) {
            if (body.startsWith(fence, afterIndent(line))) {
                return nextLine(line);
            }
        }
        return nextLine(at);
    }

    private boolean isTag(int at) {
        if (at + 1 >= body.length() || body.charAt(at) != '<') {
            return false;
        }
        char c = body.charAt(at + 1);
        if (!Ascii.isLetter(c)) {
            return c == '/' || c == '!';
        }
        int end = endOfName(at + 1);
        // <https://example.com> and <name@example.com> are addresses
        return end == body.length() || ":@.".indexOf(body.charAt(end)) < 0;
    }

    private int endOfName(int start) {
        int end = start;
        while (end < body.length() && (Ascii.isLetterOrDigit(body.charAt(end)) || body.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    /** Returns the index after the line on which all opened elements are closed, or the end of the body. */
    private int endOfHtml(int from) {
        int open = 0;
        int at = from;
        while (at < body.length()) {
            if (open <= 0 && body.charAt(at) == '\n') {
                return at + 1;
            }
            if (isTag(at)) {
                int end = endOfTag(at);
                open += change(at, end);
                at = end;
            } else {
                at++;
            }
            if (open > 0) {
                at = body.indexOf('<', at);
                at = at < 0 ? body.length() : at;
            }
        }
        return body.length();
    }

    private int endOfTag(int tag) {
        if (body.startsWith("<!--", tag)) {
            int end = body.indexOf("-->", tag);
            return end < 0 ? body.length() : end + 3;
        }
        for (int i = tag + 1; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if ((c == '"' || c == '\'') && body.charAt(i - 1) == '=') {
                int quote = body.indexOf(c, i + 1);
                i = quote < 0 ? body.length() : quote;
            }
        }
        return body.length();
    }

    /** Returns the change in the number of open elements: 1, -1 or 0. */
    private int change(int tag, int end) {
        if (body.charAt(tag + 1) == '/') {
            return -1;
        }
        boolean empty = body.charAt(tag + 1) == '!'
                || body.startsWith("/>", end - 2)
                || NEVER_CLOSED.contains(
                        body.substring(tag + 1, endOfName(tag + 1)).toLowerCase(Locale.ROOT));
        return empty ? 0 : 1;
    }
}
