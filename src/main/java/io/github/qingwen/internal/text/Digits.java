package io.github.qingwen.internal.text;

import org.jspecify.annotations.Nullable;

/** Parses whole numbers of ASCII digits. */
public final class Digits {
    private Digits() {}

    /** Returns true if a text consists of ASCII digits and is not empty. */
    public static boolean areAll(String text) {
        return !text.isEmpty() && text.chars().allMatch(Ascii::isDigit);
    }

    /** Returns the number, or null if the stripped text is not 1 to {@code maxDigits} digits. */
    public static @Nullable Integer parse(@Nullable String text, int maxDigits) {
        String digits = text == null ? "" : text.strip();
        return digits.length() <= maxDigits && areAll(digits) ? Integer.valueOf(digits) : null;
    }

    /** Returns the number, or {@code fallback} if the stripped text is not 1 to {@code maxDigits} digits. */
    public static int parse(String text, int maxDigits, int fallback) {
        Integer number = parse(text, maxDigits);
        return number == null ? fallback : number;
    }
}
