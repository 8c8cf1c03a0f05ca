package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssColor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The computed style of a box, as far as it is not inherited.
 *
 * @param display what kind of box it is
 * @param top true where a visible border runs along this side
 * @param right true where a visible border runs along this side
 * @param bottom true where a visible border runs along this side
 * @param left true where a visible border runs along this side
 * @param invisibleBorder true where a border is drawn in the colour of its background
 * @param background its opaque background colour; null where it has none
 * @param backgroundImage true where the box has a background image or gradient
 * @param width its width in CSS pixels, NaN where not declared
 * @param height its height in CSS pixels, NaN where not declared
 */
public record BoxStyle(
        Display display,
        boolean top,
        boolean right,
        boolean bottom,
        boolean left,
        boolean invisibleBorder,
        @Nullable CssColor background,
        boolean backgroundImage,
        double width,
        double height) {
    private static final List<BoxStyle> PLAIN =
            Stream.of(Display.values()).map(BoxStyle::undeclared).toList();

    /** Returns the style of a box without declarations. */
    public static BoxStyle plain(Display display) {
        return PLAIN.get(display.ordinal());
    }

    private static BoxStyle undeclared(Display display) {
        return new BoxStyle(display, false, false, false, false, false, null, false, Double.NaN, Double.NaN);
    }

    /** Returns true where visible borders run along all four sides. */
    public boolean isFramed() {
        return top && right && bottom && left;
    }

    /** Returns true where a visible border runs along any side. */
    public boolean isBordered() {
        return top || right || bottom || left;
    }

    /** Returns true where the box itself is visible: by a border, a background colour or a background image. */
    public boolean isVisible() {
        return isBordered() || background != null || backgroundImage;
    }
}
