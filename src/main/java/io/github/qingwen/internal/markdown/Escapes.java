package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.internal.text.Ascii;

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
        StringBuilder escaped = new StringBuilder(title.length() + 8);
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (dialect.opensAt(title, i)) {
                escaped.append(Dialect.OPENING_BRACE);
                continue;
            }
            switch (c) {
                case '"' -> escaped.append("&quot;");
                case '\\' -> escaped.append("&#92;");
                case '|' -> escaped.append("&#124;");
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append(startsReference(title, i) ? "&amp;" : "&");
                case '\n', '\r', '\t' -> escaped.append(' ');
                case '\0' -> escaped.append('\ufffd');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
