package io.github.qingwen.internal.render;

import io.github.qingwen.internal.text.SiteTag;
import java.util.stream.Stream;

/** Decides which raw source may be written verbatim: source inside the delimiters of its format that runs no script. */
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
     * Returns whether browsers read a source as one comment. In HTML, {@code <!-->} ends a comment, and so do {@code
     * --!>} and {@code <!--!>} inside it.
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
