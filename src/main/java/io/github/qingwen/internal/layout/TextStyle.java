package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssColor;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of text looks: what CSS inherits or paints through from the boxes around it.
 *
 * @param size font size in pixels
 * @param weight 100 to 900; see {@link #isBold()}
 * @param italic set in italics
 * @param underline underlined, other than by being a link
 * @param strikethrough struck through
 * @param script raised or lowered
 * @param code in an element that says it is code ({@code code}, {@code kbd}, {@code samp}, {@code tt})
 * @param color what it is painted in ({@code -webkit-text-fill-color}, else {@code color})
 * @param background what it is painted on; null where that is a picture or gradient
 * @param align how its lines are set
 * @param whiteSpace how its white space shows
 * @param link the {@code href} of the link around it, as written; null where none
 * @param box why nothing of the box that it is in shows; null where it does
 */
public record TextStyle(
        double size,
        int weight,
        boolean italic,
        boolean underline,
        boolean strikethrough,
        Script script,
        boolean code,
        CssColor color,
        @Nullable CssColor background,
        Align align,
        WhiteSpace whiteSpace,
        @Nullable String link,
        @Nullable Hidden box) {
    /** Text that is raised or lowered. */
    public enum Script {
        NONE,
        SUPER,
        SUB
    }

    private static final int BOLD = 600;
    private static final double SMALLEST_SEEN = 1.5;

    /** This style on words that lead somewhere. */
    public TextStyle linkedTo(String address) {
        return new TextStyle(size, weight, italic, underline, strikethrough, script, code, color, background, align,
                whiteSpace, address, box);
    }

    /** True from weight 600 on. */
    public boolean isBold() {
        return weight >= BOLD;
    }

    /** Why a browser shows nothing of a text in this style, or null where it shows it. */
    public @Nullable Hidden hiddenText() {
        if (box != null) {
            return box;
        }
        if (size < SMALLEST_SEEN) {
            return Hidden.FONT_SIZE;
        }
        if (color.isInvisible()) {
            return Hidden.TRANSPARENT;
        }
        return background != null && color.covers() && color.looksLike(background) ? Hidden.SAME_COLOUR : null;
    }

    /** Why a browser shows nothing of a picture in this style, or null where it shows it. */
    public @Nullable Hidden hiddenPicture() {
        return box;
    }
}
