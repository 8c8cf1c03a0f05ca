package io.github.qingwen.internal.css;

import io.github.qingwen.internal.Limits;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a CSS value: {@code 1px solid rgb(1, 2, 3)} has three. */
public final class CssTokens {
    private CssTokens() {}

    /** Splits at whitespace outside parentheses, into {@link Limits#CSS_TOKENS} tokens at most. */
    public static List<String> split(String value) {
        List<String> tokens = new ArrayList<>(4);
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= value.length() && tokens.size() < Limits.CSS_TOKENS; i++) {
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
