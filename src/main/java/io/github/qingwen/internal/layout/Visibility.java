package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssLength;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;
import io.github.qingwen.internal.css.Side;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Decides whether a browser shows an element's box. */
final class Visibility {
    private static final double FAINTEST_OPACITY = 0.05;
    /** Minimum inner width and height, in CSS pixels, of a readable clipping box. */
    private static final double SMALLEST_WIDTH = 2;

    private static final double SMALLEST_HEIGHT = 3;
    /** A position, in CSS pixels, off the screen. */
    private static final double OFF_SCREEN = -1000;

    private static final Set<String> TABLE = Set.of("table", "tbody", "thead", "tfoot", "tr", "td", "th");

    private Visibility() {}

    /**
     * Returns why the box is hidden, or null if it is visible.
     *
     * @param around why the enclosing box is hidden, or null
     */
    static @Nullable Hidden of(
            Element element, Declarations css, BoxStyle box, double fontSize, @Nullable Hidden around) {
        if (around != null && around != Hidden.VISIBILITY) {
            return around;
        }
        if (box.display() == Display.NONE || (element.hasAttr("hidden") && !css.has(Property.DISPLAY))) {
            return Hidden.DISPLAY;
        }
        if (isFaint(css.value(Property.OPACITY)) && !isStartUp(element)) {
            return Hidden.OPACITY;
        }
        if (box.display() != Display.INLINE) {
            if (isScaledToNothing(css)) {
                return Hidden.SCALE;
            }
            if (isClipped(element, css, box, fontSize) || isOffScreen(css, fontSize)) {
                return Hidden.CLIPPED;
            }
        }
        return switch (css.value(Property.VISIBILITY)) {
            case "hidden", "collapse" -> isStartUp(element) ? around : Hidden.VISIBILITY;
            case "visible", "initial" -> null;
            default -> around;
        };
    }

    /** WeChat serves the root of an article hidden, and a script shows it. */
    private static boolean isStartUp(Element element) {
        return element.id().equals("js_content") || element.hasClass("rich_media_content");
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

    private static boolean isClipped(Element element, Declarations css, BoxStyle box, double fontSize) {
        if (!hides(css.value(Property.OVERFLOW))
                && !hides(css.value(Property.OVERFLOW_X))
                && !hides(css.value(Property.OVERFLOW_Y))) {
            return false;
        }
        if (CssLength.parse(css.value(Property.TEXT_INDENT), fontSize, CssLength.AUTO) < OFF_SCREEN) {
            return true;
        }
        if (grows(element, css)) {
            return false;
        }
        double width = limited(css, box.width(), Property.MIN_WIDTH, Property.MAX_WIDTH, fontSize);
        double height = limited(css, box.height(), Property.MIN_HEIGHT, Property.MAX_HEIGHT, fontSize);
        boolean inclusive = css.value(Property.BOX_SIZING).equals("border-box");
        return inner(width, inclusive, Side.LEFT.padding(css, fontSize) + Side.RIGHT.padding(css, fontSize))
                        < SMALLEST_WIDTH
                || inner(height, inclusive, Side.TOP.padding(css, fontSize) + Side.BOTTOM.padding(css, fontSize))
                        < SMALLEST_HEIGHT;
    }

    private static boolean hides(String overflow) {
        return !overflow.isEmpty()
                && !overflow.equals("visible")
                && !overflow.equals("initial")
                && !overflow.equals("inherit")
                && !overflow.equals("unset");
    }

    /** Returns true for a cell, whose declared size is a minimum, and for a flex item that takes free space. */
    private static boolean grows(Element element, Declarations css) {
        if (css.value(Property.DISPLAY).startsWith("table") || TABLE.contains(element.normalName())) {
            return true;
        }
        String flex = css.has(Property.FLEX_GROW) ? css.value(Property.FLEX_GROW) : css.value(Property.FLEX);
        return flex.startsWith("auto") || CssLength.parse(firstToken(flex) + "px", 0, 0) > 0;
    }

    private static String firstToken(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }

    private static double limited(Declarations css, double length, Property min, Property max, double fontSize) {
        double maxLength = CssLength.parse(css.value(max), fontSize, CssLength.AUTO);
        double minLength = CssLength.parse(css.value(min), fontSize, CssLength.AUTO);
        double limited = CssLength.isKnown(length) && !(length > maxLength) ? length : maxLength;
        return limited < minLength ? minLength : limited;
    }

    /** Returns the size inside the border, or NaN if unknown. Padding counts, because text can overflow into it. */
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
