package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.internal.text.Ascii;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Escapes of Markdown, and escaped titles of links and images. */
final class Escapes {
    /** Longer than the longest name of a character in HTML (31) and than any number. */
    private static final int MAX_REFERENCE = 40;

    private Escapes() {}

    /** Returns whether a character is one that a backslash escapes: CommonMark 0.31.2, section 2.1. */
    static boolean isPunctuation(int c) {
        return c > ' ' && c < 0x7f && !Ascii.isLetterOrDigit(c);
    }

    /**
     * Returns whether the ampersand at an index starts what a parser may read as a character reference: an ampersand, a
     * name or {@code #} and a number, a semicolon.
     */
    static boolean startsReference(String text, int ampersand) {
        int end = ampersand + 1;
        while (end < text.length()
                && end - ampersand <= MAX_REFERENCE
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end > ampersand + 1 && end < text.length() && text.charAt(end) == ';';
    }

    /**
     * Returns the title of a link or image for double quotes. Character references replace characters that could end it,
     * that a site generator could execute or that a parser would read as markup. The result is valid in Markdown, in
     * table cells and in HTML attributes.
     */
    static String title(String title, Dialect dialect) {
        return replaced(title, at -> dialect.opensAt(title, at) ? Dialect.OPENING_BRACE : inTitle(title, at));
    }

    private static @Nullable String inTitle(String title, int at) {
        return switch (title.charAt(at)) {
            case '"' -> "&quot;";
            case '\\' -> "&#92;";
            case '|' -> "&#124;";
            case '<' -> "&lt;";
            case '&' -> startsReference(title, at) ? "&amp;" : null;
            case '\n', '\r', '\t' -> " ";
            case '\0' -> "\ufffd";
            default -> null;
        };
    }

    /**
     * Replaces characters of a text.
     *
     * @param replacement returns the replacement of the character at an index; null if the character stays
     */
    static String replaced(String text, IntFunction<@Nullable String> replacement) {
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String other = replacement.apply(i);
            if (other != null) {
                replaced.append(text, copied, i).append(other);
                copied = i + 1;
            }
        }
        return copied == 0 ? text : replaced.append(text, copied, text.length()).toString();
    }
}
