package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import org.jspecify.annotations.Nullable;

/**
 * Visual style of a line. Lines with equal looks usually share a role.
 *
 * @param size in CSS pixels, rounded to whole ones
 * @param box the visible edges of the innermost box around it, as bits; 0 for none
 */
public record Look(
        int size,
        boolean bold,
        boolean ownBackground,
        boolean centered,
        boolean colored,
        boolean grey,
        int headingLevel,
        int box) {
    public static Look of(Segment.Text line) {
        Typography typography = line.typography();
        return new Look(
                (int) Math.round(typography.size()),
                typography.bold(),
                typography.ownBackground(),
                typography.isCentered(),
                typography.isColored(),
                typography.color().isGrey(),
                line.markup().headingLevel(),
                edges(line.box()));
    }

    private static int edges(@Nullable VisibleBox box) {
        if (box == null) {
            return 0;
        }
        return (box.style().top() ? 1 : 0)
                + (box.style().right() ? 2 : 0)
                + (box.style().bottom() ? 4 : 0)
                + (box.style().left() ? 8 : 0)
                + (box.style().background() != null || box.style().backgroundImage() ? 16 : 0);
    }
}
