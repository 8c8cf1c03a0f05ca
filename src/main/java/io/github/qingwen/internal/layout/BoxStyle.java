package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssColor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the box of an element looks: what is its own and not inherited.
 *
 * @param display what kind of box it is
 * @param top true where a line is drawn along this side
 * @param right true where a line is drawn along this side
 * @param bottom true where a line is drawn along this side
 * @param left true where a line is drawn along this side
 * @param inkUnseen true where it draws a line in the colour of what is behind
 * @param background the colour that it paints over what lies behind; null where it paints none
 * @param picture true where it paints a picture or gradient behind its content
 * @param width its CSS width in pixels, or NaN
 * @param height its CSS height in pixels, or NaN
 */
public record BoxStyle(
        Display display,
        boolean top,
        boolean right,
        boolean bottom,
        boolean left,
        boolean inkUnseen,
        @Nullable CssColor background,
        boolean picture,
        double width,
        double height) {
    private static final List<BoxStyle> PLAIN =
            Stream.of(Display.values()).map(BoxStyle::undrawn).toList();

    /** A box that draws nothing and takes the room it needs. */
    static BoxStyle plain(Display display) {
        return PLAIN.get(display.ordinal());
    }

    private static BoxStyle undrawn(Display display) {
        return new BoxStyle(display, false, false, false, false, false, null, false, Double.NaN, Double.NaN);
    }

    /** True where lines run along all four sides. */
    public boolean isFramed() {
        return top && right && bottom && left;
    }

    /** True where the box itself can be seen: a line along a side, or a background of its own. */
    public boolean isDrawn() {
        return top || right || bottom || left || background != null || picture;
    }
}
