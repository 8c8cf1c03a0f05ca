package io.github.qingwen.internal.css;

import io.github.qingwen.internal.layout.BoxResolver;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line along one side of a box. */
public enum Border {
    NONE,
    SEEN,
    /** It has the colour of what is behind it. */
    UNSEEN;

    private static final Set<String> NO_LINE = Set.of("none", "hidden");
    private static final Set<String> LINES =
            Set.of("solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset");

    /** @param behind the colour that the line is drawn on, null where that is a picture */
    public static Border of(Declarations css, Side side, @Nullable CssColor behind) {
        if (!css.hasBorder()) {
            return NONE;
        }
        String shorthand = css.has(side.border()) ? css.value(side.border()) : css.value(Property.BORDER);
        String style = value(css, side, side.borderStyle(), Property.BORDER_STYLE);
        if (NO_LINE.contains(style) || (style.isEmpty() && !namesAStyle(shorthand))) {
            return NONE;
        }
        String width = value(css, side, side.borderWidth(), Property.BORDER_WIDTH);
        if (isZero(width.isEmpty() ? firstLength(shorthand) : width)) {
            return NONE;
        }
        String named = value(css, side, side.borderColor(), Property.BORDER_COLOR);
        CssColor color = named.isEmpty() ? BoxResolver.colorIn(shorthand) : CssColor.parse(named);
        if (color == null) {
            return SEEN;
        }
        return color.isInvisible() || (behind != null && color.looksLike(behind)) ? UNSEEN : SEEN;
    }

    private static boolean namesAStyle(String shorthand) {
        return CssTokens.split(shorthand).stream().anyMatch(LINES::contains);
    }

    /** The side's own longhand, else its share of the longhand for all sides. */
    private static String value(Declarations css, Side side, Property longhand, Property all) {
        String own = css.value(longhand);
        return own.isEmpty() ? side.share(css.value(all)) : own;
    }

    private static boolean isZero(String width) {
        double length = CssLength.parse(width, 16, CssLength.AUTO);
        return CssLength.isKnown(length) && length <= 0;
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
