package io.github.qingwen.internal.text;

/**
 * Formulas between dollar signs inside a line. As in Pandoc, there is no whitespace inside the signs and no digit after
 * them, which excludes prices. In addition, a formula has Chinese only in braces, as the argument of a command.
 */
public final class InlineFormulas {
    private InlineFormulas() {}

    /** Returns whether a dollar sign opens a formula, by the character after it. */
    public static boolean opens(char next) {
        return !Character.isWhitespace(next);
    }

    /** Returns whether a dollar sign closes a formula, by the characters around it. */
    public static boolean closes(char before, char next) {
        return !Character.isWhitespace(before) && !Ascii.isDigit(next);
    }

    /** Returns the maximum length of a formula that starts at an index. */
    public static int reach(String text, int start) {
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && isChinese(c)) {
                break;
            }
            at++;
        }
        return at - start;
    }

    private static boolean isChinese(char c) {
        return Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u303f') || c >= '\uff00';
    }
}
