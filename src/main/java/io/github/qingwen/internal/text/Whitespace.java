package io.github.qingwen.internal.text;

/** White space as articles have it: spaces of many widths, and characters of no width. */
public final class Whitespace {
    private Whitespace() {}

    /** True for what CSS collapses: space, tab, line ends. */
    public static boolean collapses(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** True for any space, no-break and ideographic ones among them. */
    public static boolean isSpace(int c) {
        if (c > ' ' && c < 0x85 || c > 0x3000) {
            return false; // nearly every letter, without a look into Unicode's tables
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** True for marks that editors leave behind and no reader sees; joiners, which shape emoji, are not among them. */
    public static boolean hasNoWidth(int c) {
        return c == 0x200b || c == 0xfeff || c == 0x2060 || c == 0xad;
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

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
}
