package io.github.qingwen.render.markdown;

/** Kinds of characters as CommonMark 0.31.2 tells them apart. */
final class Characters {
    private Characters() {}

    /** "Unicode whitespace character": category Zs, tab, line feed, form feed, carriage return. */
    static boolean isWhitespace(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** "Unicode punctuation character": any in the categories P and S. */
    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /**
     * What every parser takes for punctuation. Older ones, which follow CommonMark before 0.31, leave out the category S
     * (symbols, emoji), and markdown-it what lies beyond the Basic Multilingual Plane.
     */
    static boolean isPlainPunctuation(int c) {
        return isAsciiPunctuation(c) || (Character.isBmpCodePoint(c) && isPunctuation(c) && !isSymbol(c));
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** "ASCII punctuation character": what a backslash escapes. */
    static boolean isAsciiPunctuation(int c) {
        return c > ' ' && c < 0x7f && !isAsciiLetter(c) && !isDigit(c);
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
