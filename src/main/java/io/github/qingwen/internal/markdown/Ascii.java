package io.github.qingwen.internal.markdown;

/** Classes of ASCII characters as CommonMark 0.31.2, section 2.1, defines them; what lies beyond ASCII is in none. */
final class Ascii {
    private Ascii() {}

    /** Returns whether a character is one that a backslash escapes. */
    static boolean isPunctuation(int c) {
        return c > ' ' && c < 0x7f && !isLetter(c) && !isDigit(c);
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
