package io.github.qingwen.internal.text;

import org.jsoup.parser.Parser;

/** Decodes HTML entities and the additional escapes of WeChat's pages. */
public final class HtmlEscapes {
    private HtmlEscapes() {}

    public static String decode(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** Decodes a string like {@code JsDecode}, a function of WeChat's pages. Its backslashes are escaped once more. */
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
