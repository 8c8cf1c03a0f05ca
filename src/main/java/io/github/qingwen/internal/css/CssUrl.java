package io.github.qingwen.internal.css;

import org.jspecify.annotations.Nullable;

/** The address in a CSS {@code url(…)}, with or without quotes. */
final class CssUrl {
    private static final String OPEN = "url(";

    private CssUrl() {}

    /** Returns the first address in a value, its case kept; null where there is none. */
    static @Nullable String in(String value) {
        int open = 0;
        while (open < value.length() && !value.regionMatches(true, open, OPEN, 0, OPEN.length())) {
            open++;
        }
        int close = value.indexOf(')', open);
        return close < 0
                ? null
                : unquoted(value.substring(open + OPEN.length(), close).strip());
    }

    private static String unquoted(String address) {
        boolean quoted = address.length() > 1 && (address.charAt(0) == '"' || address.charAt(0) == '\'');
        return quoted ? address.substring(1, address.length() - 1) : address;
    }
}
