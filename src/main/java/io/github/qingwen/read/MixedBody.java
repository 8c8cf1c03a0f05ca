package io.github.qingwen.read;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The body of a post that begins in Markdown and goes on in HTML, as archives write it: a title over dashes, a picture, then
 * the article's markup. The HTML stays as it is.
 */
final class MixedBody {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private MixedBody() {}

    static String html(String body) {
        int html = startOfHtml(body);
        String head = body.substring(0, html);
        return head.isBlank() ? body : RENDERER.render(PARSER.parse(head)) + body.substring(html);
    }

    /** Where the first line begins that starts with a tag; the end where none does. */
    private static int startOfHtml(String body) {
        int line = 0;
        while (line < body.length()) {
            int at = line;
            while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
                at++;
            }
            if (at + 1 < body.length() && body.charAt(at) == '<' && isTagStart(body.charAt(at + 1))) {
                return line;
            }
            int end = body.indexOf('\n', at);
            line = end < 0 ? body.length() : end + 1;
        }
        return body.length();
    }

    private static boolean isTagStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '!' || c == '/';
    }
}
