package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.layout.Box;
import org.jspecify.annotations.Nullable;

/**
 * The markup around a line. It is only evidence for the line's role, because authors use heading elements for their
 * size and list elements for their indent.
 *
 * @param heading the heading element around the line, or null
 * @param row the box around the line whose children stand side by side, or null
 * @param column the index of the child of {@code row} in which the line stands
 * @param isFigcaption whether the line stands in a {@code figcaption}
 * @param continues whether only a line break separates the line from the one before
 */
public record Markup(
        Box.@Nullable Block heading, Box.@Nullable Block row, int column, boolean isFigcaption, boolean continues) {
    public static final Markup NONE = new Markup(null, null, 0, false, false);

    /** Returns the level of the heading element, 1 to 6; 0 if there is none. */
    public int headingLevel() {
        return heading == null ? 0 : heading.tag().charAt(1) - '0';
    }

    public Markup inHeading(Box.Block element) {
        return new Markup(element, row, column, isFigcaption, false);
    }

    public Markup inColumn(Box.Block box, int index) {
        return new Markup(heading, box, index, isFigcaption, false);
    }

    public Markup inFigcaption() {
        return new Markup(heading, row, column, true, false);
    }

    /** Returns the markup of a further line of the same paragraph. */
    public Markup continued() {
        return new Markup(heading, row, column, isFigcaption, true);
    }
}
