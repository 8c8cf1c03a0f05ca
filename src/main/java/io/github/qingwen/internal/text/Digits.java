package io.github.qingwen.internal.text;

import org.jspecify.annotations.Nullable;

/** Whole numbers as sources write them: ASCII digits alone. */
public final class Digits {
    private Digits() {}

    /** Returns true for text of ASCII digits, at least one. */
    public static boolean areAll(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the number; null where the text, without whitespace at its ends, is not one to {@code most} digits. */
    public static @Nullable Integer parse(@Nullable String text, int most) {
        String digits = text == null ? "" : text.strip();
        return digits.length() <= most && areAll(digits) ? Integer.valueOf(digits) : null;
    }

    /** Returns the number; {@code otherwise} where the text is not one to {@code most} digits. */
    public static int parse(String text, int most, int otherwise) {
        Integer number = parse(text, most);
        return number == null ? otherwise : number;
    }
}
