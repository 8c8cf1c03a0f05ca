package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssLength;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Padding;
import io.github.qingwen.internal.css.Property;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells whether a browser shows an element's box. */
public final class Visibility {
    private static final double FAINTEST_OPACITY = 0.05;
    /** Smallest inner width and height, in CSS pixels, of a clipping box in which anything can be read. */
    private static final double SMALLEST_WIDTH = 2;

    private static final double SMALLEST_HEIGHT = 3;
    /** Position, in CSS pixels, that is off the screen. */
    private static final double OFF_SCREEN = -1000;

    private Visibility() {}

    /**
     * Returns why nothing of the box is shown; null where it is shown.
     *
     * @param around why the box around it is not shown, or null
     */
    static @Nullable Hidden of(
            Element element, Declarations css, BoxStyle box, double fontSize, @Nullable Hidden around) {
        if (around != null && around != Hidden.VISIBILITY) {
            return around;
        }
        if (box.display() == Display.NONE || (element.hasAttr("hidden") && !css.has(Property.DISPLAY))) {
            return Hidden.DISPLAY;
        }
        if (isFaint(css.value(Property.OPACITY))) {
            return Hidden.OPACITY;
        }
        if (box.display() != Display.INLINE) {
            if (isScaledToNothing(css)) {
                return Hidden.SCALE;
            }
            if (isClipped(css, box, fontSize) || isOffScreen(css, fontSize)) {
                return Hidden.CLIPPED;
            }
        }
        return switch (css.value(Property.VISIBILITY)) {
            case "hidden", "collapse" -> Hidden.VISIBILITY;
            case "visible", "initial" -> null;
            default -> around;
        };
    }

    private static boolean isFaint(String opacity) {
        if (opacity.isEmpty()) {
            return false;
        }
        double share = CssLength.parse(opacity.endsWith("%") ? opacity : opacity + "px", 0, 1);
        return CssLength.isKnown(share) && share < FAINTEST_OPACITY;
    }

    private static boolean isScaledToNothing(Declarations css) {
        String transform = css.value(Property.TRANSFORM).isEmpty()
                ? css.value(Property.WEBKIT_TRANSFORM)
                : css.value(Property.TRANSFORM);
        return transform.contains("scale(0)")
                || transform.contains("scale(0,")
                || transform.contains("scalex(0)")
                || transform.contains("scaley(0)");
    }

    private static boolean isClipped(Declarations css, BoxStyle box, double fontSize) {
        if (!hides(css.value(Property.OVERFLOW))
                && !hides(css.value(Property.OVERFLOW_X))
                && !hides(css.value(Property.OVERFLOW_Y))) {
            return false;
        }
        if (CssLength.parse(css.value(Property.TEXT_INDENT), fontSize, CssLength.AUTO) < OFF_SCREEN) {
            return true;
        }
        double width = least(box.width(), CssLength.parse(css.value(Property.MAX_WIDTH), fontSize, CssLength.AUTO));
        double height = least(box.height(), CssLength.parse(css.value(Property.MAX_HEIGHT), fontSize, CssLength.AUTO));
        boolean inclusive = css.value(Property.BOX_SIZING).equals("border-box");
        return inner(width, inclusive, Padding.horizontal(css, fontSize)) < SMALLEST_WIDTH
                || inner(height, inclusive, Padding.vertical(css, fontSize)) < SMALLEST_HEIGHT;
    }

    private static boolean hides(String overflow) {
        return !overflow.isEmpty()
                && !overflow.equals("visible")
                && !overflow.equals("initial")
                && !overflow.equals("inherit")
                && !overflow.equals("unset");
    }

    private static double least(double a, double b) {
        return CssLength.isKnown(a) ? CssLength.isKnown(b) ? Math.min(a, b) : a : b;
    }

    /** Returns the size inside the border, NaN where unknown: text may show in the padding of a box without height. */
    private static double inner(double length, boolean inclusive, double padding) {
        return inclusive ? Math.max(length, padding) : length + padding;
    }

    private static boolean isOffScreen(Declarations css, double fontSize) {
        String position = css.value(Property.POSITION);
        if (!position.equals("absolute") && !position.equals("fixed")) {
            return false;
        }
        return CssLength.parse(css.value(Property.LEFT), fontSize, CssLength.AUTO) < OFF_SCREEN
                || CssLength.parse(css.value(Property.TOP), fontSize, CssLength.AUTO) < OFF_SCREEN;
    }
}
