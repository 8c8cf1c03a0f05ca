package io.github.qingwen.internal.text;

import org.jsoup.parser.Parser;

/** Escapes that WeChat's pages put around text, beyond those of HTML and JavaScript itself. */
public final class HtmlEscapes {
    private HtmlEscapes() {}

    public static String decode(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /**
     * Decodes a string as the page's own function {@code JsDecode} does, in which backslashes were escaped once more.
     */
    public static String jsDecode(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        return text.replace("\\x5c", "\\")
                .replace("\\x0d", "\r")
                .replace("\\x22", "\"")
                .replace("\\x26", "&")
                .replace("\\x27", "'")
                .replace("\\x3c", "<")
                .replace("\\x3e", ">")
                .replace("\\x0a", "\n");
    }
}
