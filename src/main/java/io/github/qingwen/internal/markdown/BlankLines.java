package io.github.qingwen.internal.markdown;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Deletes the spaces with which commonmark-java ends the blank lines inside lists and quotations. Lines of code and of
 * HTML keep theirs: until rendering, a mark at the end of each such line protects it.
 */
final class BlankLines {
    /** A character that rendered text never has. */
    private static final char MARK = '\0';

    private BlankLines() {}

    /** Returns lines with marks where {@link #strip} would delete something. */
    static String kept(String lines) {
        return lines.indexOf(' ') < 0 ? lines : changed(lines, line -> isBlank(line) ? line + MARK : line);
    }

    /** Returns Markdown without spaces at the ends of blank lines before others, and without the marks. */
    static String strip(String markdown) {
        boolean isStripped = markdown.indexOf(MARK) < 0 && !markdown.contains(" \n");
        return isStripped ? markdown : changed(markdown, line -> isBlank(line) ? line.stripTrailing() : unmarked(line));
    }

    private static String unmarked(String line) {
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == MARK ? line.substring(0, last) : line;
    }

    private static String changed(String lines, UnaryOperator<String> change) {
        return Arrays.stream(lines.split("\n", -1)).map(change).collect(Collectors.joining("\n"));
    }

    /** Returns whether a line ends with a space and has only spaces and quotation markers. */
    private static boolean isBlank(String line) {
        return line.endsWith(" ") && line.chars().allMatch(c -> c == ' ' || c == '>');
    }
}
