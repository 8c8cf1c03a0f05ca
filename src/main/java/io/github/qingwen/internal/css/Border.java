package io.github.qingwen.internal.css;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The visible border along one side of a box. */
public enum Border {
    NONE,
    VISIBLE,
    /** A border that is transparent or has the colour of its background. */
    INVISIBLE;

    /** Minimum width, in CSS pixels, of a border that text can overlap. */
    private static final double THICK = 8;

    private static final Set<String> NO_LINE = Set.of("none", "hidden");
    private static final Set<String> LINES =
            Set.of("solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset");

    /**
     * Returns the border along a side.
     *
     * @param background the background colour under the border, or null if that is an image
     */
    public static Border of(Declarations css, Side side, @Nullable CssColor background) {
        if (!css.hasBorder()) {
            return NONE;
        }
        String shorthand = shorthand(css, side);
        String style = side.value(css, side.borderStyle, Property.BORDER_STYLE);
        if (NO_LINE.contains(style) || (style.isEmpty() && !namesAStyle(shorthand))) {
            return NONE;
        }
        if (width(css, side) <= 0) {
            return NONE;
        }
        String named = side.value(css, side.borderColor, Property.BORDER_COLOR);
        CssColor color = named.isEmpty() ? CssColor.in(shorthand) : CssColor.parse(named);
        if (color == null) {
            return VISIBLE;
        }
        return color.isInvisible() || (background != null && color.looksLike(background)) ? INVISIBLE : VISIBLE;
    }

    private static boolean namesAStyle(String shorthand) {
        return CssTokens.split(shorthand).stream().anyMatch(LINES::contains);
    }

    private static String shorthand(Declarations css, Side side) {
        return css.has(side.border) ? css.value(side.border) : css.value(Property.BORDER);
    }

    /** Returns true if text can overlap the border along a side. */
    public static boolean isThick(Declarations css, Side side) {
        return css.hasBorder() && width(css, side) >= THICK;
    }

    /** Returns the width in CSS pixels, or NaN if it is not declared as a length. */
    private static double width(Declarations css, Side side) {
        String width = side.value(css, side.borderWidth, Property.BORDER_WIDTH);
        return CssLength.parse(width.isEmpty() ? firstLength(shorthand(css, side)) : width, 16, CssLength.AUTO);
    }

    private static String firstLength(String shorthand) {
        for (String token : CssTokens.split(shorthand)) {
            if (CssLength.isKnown(CssLength.parse(token, 16, CssLength.AUTO))) {
                return token;
            }
        }
        return "";
    }
}
