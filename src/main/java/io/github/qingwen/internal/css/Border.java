package io.github.qingwen.internal.css;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The border along one side of a box, as a reader sees it. */
public enum Border {
    NONE,
    VISIBLE,
    /** A border that is drawn in the colour of its background, or transparent. */
    INVISIBLE;

    /** Smallest width, in CSS pixels, of a border that text can stand on. */
    private static final double THICK = 8;

    private static final Set<String> NO_LINE = Set.of("none", "hidden");
    private static final Set<String> LINES =
            Set.of("solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset");

    /**
     * Returns the border along a side.
     *
     * @param behind the background colour that the border is drawn on, null where that is an image
     */
    public static Border of(Declarations css, Side side, @Nullable CssColor behind) {
        if (!css.hasBorder()) {
            return NONE;
        }
        String shorthand = shorthand(css, side);
        String style = value(css, side, side.borderStyle(), Property.BORDER_STYLE);
        if (NO_LINE.contains(style) || (style.isEmpty() && !namesAStyle(shorthand))) {
            return NONE;
        }
        if (width(css, side) <= 0) {
            return NONE;
        }
        String named = value(css, side, side.borderColor(), Property.BORDER_COLOR);
        CssColor color = named.isEmpty() ? CssColor.in(shorthand) : CssColor.parse(named);
        if (color == null) {
            return VISIBLE;
        }
        return color.isInvisible() || (behind != null && color.looksLike(behind)) ? INVISIBLE : VISIBLE;
    }

    private static boolean namesAStyle(String shorthand) {
        return CssTokens.split(shorthand).stream().anyMatch(LINES::contains);
    }

    /** Returns the value of the side's own longhand, else its share of the longhand for all sides. */
    private static String value(Declarations css, Side side, Property longhand, Property all) {
        String own = css.value(longhand);
        return own.isEmpty() ? side.share(css.value(all)) : own;
    }

    private static String shorthand(Declarations css, Side side) {
        return css.has(side.border()) ? css.value(side.border()) : css.value(Property.BORDER);
    }

    /** Returns true where text can stand on the border along a side. */
    public static boolean isThick(Declarations css, Side side) {
        return css.hasBorder() && width(css, side) >= THICK;
    }

    /** Returns the width in CSS pixels, NaN where it is not declared as a length. */
    private static double width(Declarations css, Side side) {
        String width = value(css, side, side.borderWidth(), Property.BORDER_WIDTH);
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
