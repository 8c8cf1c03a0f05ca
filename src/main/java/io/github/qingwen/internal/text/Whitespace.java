package io.github.qingwen.internal.text;

import java.util.function.IntPredicate;

/**
 * Whitespace and invisible characters: the one definition of "blank" for text that people read. Syntax (the value of an
 * attribute, a style, the name of a charset) and absent values of the model use {@link String#isBlank}.
 *
 * <p>Articles have spaces of many widths (no-break, ideographic), and invisible characters that editors leave between
 * pieces of text (zero-width space, soft hyphen).
 */
public final class Whitespace {
    private Whitespace() {}

    /** Returns true for the characters that CSS collapses: space, tab, line feed, carriage return, form feed. */
    public static boolean isCollapsible(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Returns true for any space, no-break and ideographic spaces included. */
    public static boolean isSpace(int c) {
        if ((c > ' ' && c < 0x85) || c > 0x3000) {
            return false; // nearly every letter, without a look into Unicode's tables
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Returns true for zero-width characters that are removed from text: zero-width space, byte order mark, word
     * joiner, soft hyphen. Joiners (U+200C, U+200D) and variation selectors stay because they shape letters and emoji.
     */
    public static boolean isZeroWidth(int c) {
        return c == 0x200b || c == 0xfeff || c == 0x2060 || c == 0xad;
    }

    /**
     * Returns true for characters that are invisible by themselves: those of Unicode's Default_Ignorable_Code_Point
     * that occur alone in paragraphs. Inside other text they stay.
     */
    private static boolean isInvisible(int c) {
        if (c < 0xad || (c > 0x3164 && c < 0xfe00)) {
            return false;
        }
        return isZeroWidth(c)
                || (c >= 0x200c && c <= 0x200f) // joiners and directional marks
                || (c >= 0x202a && c <= 0x202e) // directional embeddings
                || (c >= 0x2061 && c <= 0x206f) // invisible operators, directional isolates
                || c == 0x34f
                || c == 0x61c
                || c == 0x115f
                || c == 0x1160
                || c == 0x3164 // joiner, mark, Hangul fillers
                || (c >= 0xfe00 && c <= 0xfe0f) // variation selectors
                || c == 0xffa0;
    }

    /** Returns true for a space or an invisible character. */
    public static boolean isBlank(int c) {
        return isSpace(c) || isInvisible(c);
    }

    /** Returns true if the text holds only spaces and invisible characters, or nothing. */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text without spaces at its ends. */
    public static String strip(String text) {
        return strip(text, Whitespace::isSpace);
    }

    /** Returns the text without spaces and invisible characters at its ends. */
    public static String stripBlank(String text) {
        return strip(text, Whitespace::isBlank);
    }

    private static String strip(String text, IntPredicate isStripped) {
        int start = 0;
        int end = text.length();
        while (start < end && isStripped.test(text.charAt(start))) {
            start++;
        }
        while (end > start && isStripped.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Appends text and replaces each run of collapsible whitespace with one space, as a browser shows it. A run may
     * start in the text before. There is no space at the start.
     */
    public static void appendCollapsed(String added, StringBuilder text) {
        int start = 0;
        for (int i = 0; i < added.length(); i++) {
            if (isCollapsible(added.charAt(i))) {
                text.append(added.substring(start, i));
                appendSpace(text);
                start = i + 1;
            }
        }
        text.append(added.substring(start));
    }

    /**
     * Appends text for pattern matching: replaces each run of spaces of any width with one space, and removes
     * zero-width characters.
     */
    public static void appendNormalized(String added, StringBuilder text) {
        int start = 0;
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (isSpace(c)) {
                text.append(added.substring(start, i));
                appendSpace(text);
                start = i + 1;
            } else if (isZeroWidth(c)) {
                text.append(added.substring(start, i));
                start = i + 1;
            }
        }
        text.append(added.substring(start));
    }

    /** Returns the text without spaces. */
    public static String removeSpaces(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace(c)).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    private static void appendSpace(StringBuilder text) {
        if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }
}
