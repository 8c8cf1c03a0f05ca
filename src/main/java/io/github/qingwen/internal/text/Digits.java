package io.github.qingwen.internal.text;

/** Whole numbers in attributes. */
public final class Digits {
    private Digits() {}

    /** Returns the number; {@code otherwise} where the text is not one to {@code most} digits. */
    public static int parse(String text, int most, int otherwise) {
        String digits = text.strip();
        boolean number = !digits.isEmpty() && digits.length() <= most && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : otherwise;
    }
}
