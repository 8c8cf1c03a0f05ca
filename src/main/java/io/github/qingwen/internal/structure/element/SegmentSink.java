package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.Inferred;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments of the scope that is being read: what element readers add to, and what they ask for nested content. */
public interface SegmentSink {
    /** Adds a block that needs nothing more. */
    void add(Block block);

    /**
     * Adds a block that holds other blocks.
     *
     * @param parts the content of each part, as {@link #nested} returns it
     * @param composer makes the block of what the parts have become
     */
    default void add(Segment.Kind kind, List<List<Segment>> parts, Segment.Composer composer) {
        add(kind, parts, composer, null);
    }

    /** Adds such a block that the layout implies; {@code inferred} says why, null where the markup states it. */
    void add(Segment.Kind kind, List<List<Segment>> parts, Segment.Composer composer, @Nullable Inferred inferred);

    /** Adds a line: text, and what stands on lines of its own between the text, such as pictures and cards. */
    void addLine(List<Run> runs);

    /**
     * Adds the content of a block as if the block were not there; where it is visible, as a box around that content.
     */
    void addContent(Box.Block block);

    /** Returns the segments of a block's content, apart from those of this scope. */
    List<Segment> nested(Box.Block block);

    /** Returns the inline content of runs. */
    List<Inline> inlines(List<Run> runs);
}
