package io.github.qingwen.internal.text;

/**
 * Whitespace and invisible characters: the one definition of "blank" for text that people read. Syntax (an attribute's
 * value, a style, a charset's name) and the model's absent values ask {@link String#isBlank}.
 *
 * <p>Articles hold spaces of many widths (no-break, ideographic) and characters that show nothing at all, which editors
 * leave behind at seams (zero-width space, soft hyphen).
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
     * Returns true for zero-width characters that editors leave behind; they are removed from text: zero-width space,
     * byte order mark, word joiner, soft hyphen. Joiners (U+200C, U+200D) and variation selectors are not among them:
     * they shape letters and emoji.
     */
    public static boolean isZeroWidth(int c) {
        return c == 0x200b || c == 0xfeff || c == 0x2060 || c == 0xad;
    }

    /**
     * Returns true for characters that show nothing by themselves: those of Unicode's Default_Ignorable_Code_Point that
     * have been seen to stand alone in paragraphs. Inside other text they stay.
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

    /** Returns true where the text shows nothing: it holds only spaces and invisible characters, or no character. */
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
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the text without spaces and invisible characters at its ends. */
    public static String stripBlank(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Appends text with each run of collapsible whitespace as one space, as a browser shows it. A run that begins in
     * what was appended before is one run; there is no space at the start.
     */
    public static void appendCollapsed(CharSequence words, StringBuilder text) {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isCollapsible(words.charAt(i))) {
                text.append(words, start, i);
                appendSpace(text);
                start = i + 1;
            }
        }
        text.append(words, start, words.length());
    }

    /**
     * Appends text for patterns to match: each run of spaces of any width as one space, without zero-width characters.
     */
    public static void appendNormalized(CharSequence words, StringBuilder text) {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                text.append(words, start, i);
                appendSpace(text);
                start = i + 1;
            } else if (isZeroWidth(c)) {
                text.append(words, start, i);
                start = i + 1;
            }
        }
        text.append(words, start, words.length());
    }

    private static void appendSpace(StringBuilder text) {
        if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }
}
