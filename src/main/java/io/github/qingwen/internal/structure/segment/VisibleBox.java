package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.BoxStyle;
import org.jspecify.annotations.Nullable;

/** A visible box around segments. Two are equal only where they are the same box. */
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
     * Returns the innermost visible box around a segment inside {@code block}: that block where it is visible, else
     * {@code around}.
     */
    public static @Nullable VisibleBox of(Box.Block block, @Nullable VisibleBox around) {
        boolean deep = around != null && around.depth >= Limits.VISIBLE_BOXES;
        return !block.style().isVisible() || deep ? around : new VisibleBox(around, block.style());
    }

    /** Returns the next visible box around this one, or null. */
    public @Nullable VisibleBox outer() {
        return outer;
    }

    public BoxStyle style() {
        return style;
    }
}
