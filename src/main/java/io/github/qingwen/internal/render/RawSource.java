package io.github.qingwen.internal.render;

import io.github.qingwen.internal.text.SiteTag;
import java.util.stream.Stream;

/**
 * Decides which raw source may be written verbatim: source inside the delimiters of its format, which runs no script.
 */
public final class RawSource {
    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private RawSource() {}

    public static boolean isDelimited(String format, String source) {
        return format.equals("html")
                ? isBetween(COMMENT_START, COMMENT_END, source) && isComment(source)
                : SiteTag.all().stream()
                        .anyMatch(tag -> tag.format().equals(format) && isBetween(tag.start(), tag.end(), source));
    }

    /**
     * Returns whether browsers take a source for one comment, to its end: HTML's rules for the text of comments, as
     * {@code <!-->}, and inside of one {@code --!>} and {@code <!--!>}, end it too.
     */
    private static boolean isComment(String source) {
        String text = source.substring(COMMENT_START.length(), source.length() - COMMENT_END.length());
        return !text.startsWith(">")
                && !text.startsWith("->")
                && !text.endsWith("<!-")
                && Stream.of(COMMENT_START, COMMENT_END, "--!>").noneMatch(text::contains);
    }

    private static boolean isBetween(String start, String end, String source) {
        return source.length() >= start.length() + end.length() && source.startsWith(start) && source.endsWith(end);
    }
}
