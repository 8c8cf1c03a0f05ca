package io.github.qingwen.internal.css;

/** The padding of a box in CSS pixels; a length that cannot be computed counts as 0. */
public final class Padding {
    private Padding() {}

    public static double horizontal(Declarations css, double fontSize) {
        return of(css, Side.LEFT, fontSize) + of(css, Side.RIGHT, fontSize);
    }

    public static double vertical(Declarations css, double fontSize) {
        return of(css, Side.TOP, fontSize) + of(css, Side.BOTTOM, fontSize);
    }

    private static double of(Declarations css, Side side, double fontSize) {
        String own = css.value(side.padding());
        double length = CssLength.parse(
                own.isEmpty() ? side.share(css.value(Property.PADDING)) : own, fontSize, CssLength.AUTO);
        return CssLength.isKnown(length) ? Math.max(0, length) : 0;
    }
}
