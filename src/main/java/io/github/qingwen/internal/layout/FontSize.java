package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssLength;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;

/** CSS {@code font-size} in CSS pixels, rounded to 1/10 px. */
final class FontSize {
    private FontSize() {}

    /** @param inherited the parent's font size in pixels */
    static double of(UserAgentStyle byTag, Declarations css, double inherited) {
        String value = css.value(Property.FONT_SIZE);
        double scaled = inherited * byTag.scale();
        double length = switch (value) {
            case "" -> scaled;
            case "xx-small" -> 9;
            case "x-small" -> 10;
            case "small" -> 13;
            case "medium", "initial" -> 16;
            case "large" -> 18;
            case "x-large" -> 24;
            case "xx-large" -> 32;
            case "xxx-large" -> 48;
            case "smaller" -> inherited / 1.2;
            case "larger" -> inherited * 1.2;
            default -> CssLength.parse(value, inherited, inherited);
        };
        return rounded(CssLength.isKnown(length) && length >= 0 ? length : scaled);
    }

    /** Rounds so that equal sizes are equal numbers: 1.1em of 12 px is 13.2 px. */
    private static double rounded(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }
}
