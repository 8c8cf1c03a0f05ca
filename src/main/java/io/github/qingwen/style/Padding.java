package io.github.qingwen.style;

/** The padding of a box in pixels; what is not known counts as none. */
final class Padding {
    private Padding() {}

    static double horizontal(Declarations css, double fontSize) {
        return side(css, "padding-left", 3, fontSize) + side(css, "padding-right", 1, fontSize);
    }

    static double vertical(Declarations css, double fontSize) {
        return side(css, "padding-top", 0, fontSize) + side(css, "padding-bottom", 2, fontSize);
    }

    /** @param index of the side in the shorthand: top, right, bottom, left */
    private static double side(Declarations css, String property, int index, double fontSize) {
        String value = css.value(property);
        if (value.isEmpty()) {
            String[] sides = css.value("padding").split("\\s+", 4);
            // one value stands for all sides, two for vertical and horizontal, three leave left like right
            value = index < sides.length ? sides[index] : index == 3 && sides.length > 1 ? sides[1] : sides[0];
        }
        double length = CssLength.parse(value, fontSize, CssLength.AUTO);
        return CssLength.isKnown(length) ? Math.max(0, length) : 0;
    }
}
