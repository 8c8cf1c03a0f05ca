package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.BoxStyle;
import org.jspecify.annotations.Nullable;

/** A visible box around segments. Compared by identity. */
public final class VisibleBox {
    private final @Nullable VisibleBox outer;
    private final BoxStyle style;
    private final int depth;

    private VisibleBox(@Nullable VisibleBox outer, BoxStyle style) {
        this.outer = outer;
        this.style = style;
        this.depth = outer == null ? 1 : outer.depth + 1;
    }

    /**
     * Returns the innermost visible box around a segment inside {@code block}: that block if it differs visibly from
     * its background, else {@code around}.
     */
    public static @Nullable VisibleBox of(Box.Block block, @Nullable VisibleBox around) {
        boolean deep = around != null && around.depth >= Limits.VISIBLE_BOXES;
        return deep || !isSeen(block.style(), around) ? around : new VisibleBox(around, block.style());
    }

    /** Pasted text often has the white of its page as a background, which is not visible on white. */
    private static boolean isSeen(BoxStyle style, @Nullable VisibleBox around) {
        return style.isBordered()
                || style.backgroundImage()
                || (style.background() != null && !isPaintedSo(around, style.background()));
    }

    /** Returns true if the background painted inside a box looks like {@code color}. The page is white. */
    private static boolean isPaintedSo(@Nullable VisibleBox innermost, CssColor color) {
        VisibleBox box = innermost;
        while (box != null && box.style.background() == null && !box.style.backgroundImage()) {
            box = box.outer;
        }
        if (box == null) {
            return color.looksLike(CssColor.WHITE);
        }
        CssColor painted = box.style.background();
        return painted != null && !box.style.backgroundImage() && color.looksLike(painted);
    }

    /** Returns the next visible box around this one, or null. */
    public @Nullable VisibleBox outer() {
        return outer;
    }

    public BoxStyle style() {
        return style;
    }
}
