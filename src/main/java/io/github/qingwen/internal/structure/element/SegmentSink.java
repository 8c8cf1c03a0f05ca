package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives the segments that element readers produce, and reads nested content for them. */
public interface SegmentSink {
    /** Adds a block that needs nothing more. */
    void add(Block block);

    /**
     * Adds a block that holds other blocks.
     *
     * @param parts the content of each part, as {@link #nested} returns it
     * @param composer makes the block from the blocks of its parts
     */
    default void add(Segment.Kind kind, List<List<Segment>> parts, Segment.Composer composer) {
        add(kind, parts, composer, null);
    }

    /** Adds a block that holds other blocks; {@code inferred} is the reason, or null if the markup states it. */
    void add(Segment.Kind kind, List<List<Segment>> parts, Segment.Composer composer, @Nullable PendingEntry inferred);

    /** Adds a line. Images and cards that need a line of their own split its text. */
    void addLine(List<Run> runs);

    /**
     * Adds the content of a block without a segment for the block. A visible block is recorded as a box around the
     * content.
     */
    void addContent(Box.Block block);

    /** Returns the segments of a block's content without adding them to this scope. */
    List<Segment> nested(Box.Block block);

    /** Returns the inline content of runs. */
    List<Inline> inlines(List<Run> runs);
}
