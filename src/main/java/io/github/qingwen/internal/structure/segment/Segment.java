package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the article in the making, in reading order. */
public sealed interface Segment {
    /** The innermost box that can be seen around it, or null. */
    @Nullable VisibleBox frame();

    /** Words on lines of their own, with the look they have: what they are is for the inferences to say. */
    record Text(List<Run> runs, Typography look, @Nullable VisibleBox frame) implements Segment {}

    /**
     * Words that are a heading.
     *
     * @param level as the markup states it, 1 to 6; 0 where it was inferred
     */
    record Heading(List<Inline> content, Typography look, int level, @Nullable VisibleBox frame) implements Segment {}

    /** What is a block already. */
    record Resolved(Block block, @Nullable VisibleBox frame) implements Segment {}
}
