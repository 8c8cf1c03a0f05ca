package io.github.qingwen.internal.css;

import io.github.qingwen.internal.Limits;

/** CSS lengths in CSS pixels. */
public final class CssLength {
    /** The value of an undeclared length, of {@code auto}, or of a percentage of an unknown length. */
    public static final double AUTO = Double.NaN;

    private static final double ROOT_FONT_SIZE = 16;
    private static final double VIEWPORT_WIDTH = 677;

    private CssLength() {}

    public static boolean isKnown(double length) {
        return !Double.isNaN(length);
    }

    /**
     * Reads a length.
     *
     * @param value a CSS value, such as {@code 1.5em}
     * @param fontSize the element's font size in pixels, for {@code em}
     * @param whole the length in pixels to which percentages refer, or {@link #AUTO}
     * @return CSS pixels, or {@link #AUTO} if the value is no length or depends on an unknown one
     */
    public static double parse(String value, double fontSize, double whole) {
        int end = endOfNumber(value);
        if (end == 0) {
            return AUTO;
        }
        double number;
        try {
            number = Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return AUTO;
        }
        return switch (value.substring(end).strip()) {
            case "px" -> number;
            case "em" -> number * fontSize;
            case "rem" -> number * ROOT_FONT_SIZE;
            case "%" -> number == 0 ? 0 : number * whole / 100;
            case "pt" -> number * 96 / 72;
            case "vw" -> number * VIEWPORT_WIDTH / 100;
            case "ex", "ch" -> number * fontSize / 2;
            case "in" -> number * 96;
            case "cm" -> number * 96 / 2.54;
            case "mm" -> number * 96 / 25.4;
            case "" -> number == 0 ? 0 : AUTO;
            default -> AUTO;
        };
    }

    private static int endOfNumber(String value) {
        int end = 0;
        while (end < value.length() && end < Limits.NUMBER_LENGTH) {
            char c = value.charAt(end);
            boolean sign = end == 0 && (c == '-' || c == '+');
            if (!sign && c != '.' && (c < '0' || c > '9')) {
                break;
            }
            end++;
        }
        return end;
    }
}
