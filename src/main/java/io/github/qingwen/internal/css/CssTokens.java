package io.github.qingwen.internal.css;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a CSS value: {@code 1px solid rgb(1, 2, 3)} has three. */
public final class CssTokens {
    /** No property that is read here takes more. */
    private static final int MOST = 24;

    private CssTokens() {}

    /** Splits at white space outside parentheses; what is beyond the number that any property takes is left out. */
    public static List<String> split(String value) {
        List<String> tokens = new ArrayList<>(4);
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= value.length() && tokens.size() < MOST; i++) {
            char c = i == value.length() ? ' ' : value.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (Character.isWhitespace(c) && (depth <= 0 || i == value.length())) {
                if (i > start) {
                    tokens.add(value.substring(start, i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }
}
