package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.layout.Box;
import org.jspecify.annotations.Nullable;

/**
 * A box that can be seen, around a part.
 *
 * @param outer the next one around it, or null
 * @param depth how many there are from the outermost to this one
 */
public record VisibleBox(@Nullable VisibleBox outer, Box.Block box, int depth) {
    /** Nobody draws more boxes into each other; more would make looking for the outermost slow. */
    private static final int MOST = 24;

    /** The frame that a part inside the box has: the box where it can be seen, else what is around it. */
    public static @Nullable VisibleBox of(Box.Block box, @Nullable VisibleBox around) {
        return !box.style().isDrawn() || (around != null && around.depth() >= MOST)
                ? around
                : new VisibleBox(around, box, around == null ? 1 : around.depth() + 1);
    }
}
