package io.github.qingwen.internal.render;

import io.github.qingwen.internal.text.SiteTag;

/**
 * Tells which raw source may be written verbatim: what stands between the delimiters of its format, and so runs no
 * script.
 */
public final class RawSource {
    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private RawSource() {}

    public static boolean isDelimited(String format, String source) {
        return format.equals("html")
                ? isBetween(COMMENT_START, COMMENT_END, source)
                        && source.indexOf(COMMENT_END) == source.length() - COMMENT_END.length()
                : SiteTag.all().stream()
                        .anyMatch(tag -> tag.format().equals(format) && isBetween(tag.start(), tag.end(), source));
    }

    private static boolean isBetween(String start, String end, String source) {
        return source.length() >= start.length() + end.length() && source.startsWith(start) && source.endsWith(end);
    }
}
