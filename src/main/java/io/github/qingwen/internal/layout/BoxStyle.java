package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssColor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The computed style of a box, without inherited properties.
 *
 * @param display the kind of box
 * @param top whether the top has a visible border
 * @param right whether the right side has a visible border
 * @param bottom whether the bottom has a visible border
 * @param left whether the left side has a visible border
 * @param invisibleBorder whether a border has the colour of its background
 * @param background the opaque background colour, or null
 * @param backgroundImage whether the box has a background image or gradient
 * @param width the width in CSS pixels, NaN if not declared
 * @param height the height in CSS pixels, NaN if not declared
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

    /** Returns true if all four sides have visible borders. */
    public boolean isFramed() {
        return top && right && bottom && left;
    }

    /** Returns true if any side has a visible border. */
    public boolean isBordered() {
        return top || right || bottom || left;
    }

    /** Returns true if the box itself is visible: by a border, a background colour or a background image. */
    public boolean isVisible() {
        return isBordered() || background != null || backgroundImage;
    }
}
