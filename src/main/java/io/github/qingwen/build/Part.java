package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import io.github.qingwen.style.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the article in the making, in reading order. */
sealed interface Part {
    /** The innermost box that can be seen around it, or null. */
    @Nullable Frame frame();

    /** Words on lines of their own, with the look they have: what they are is for the inferences to say. */
    record Words(List<Run> runs, Look look, @Nullable Frame frame) implements Part {}

    /**
     * Words that are a heading.
     *
     * @param level as the markup states it, 1 to 6; 0 where it was inferred
     */
    record Title(List<Inline> content, Look look, int level, @Nullable Frame frame) implements Part {}

    /** What is a block already. */
    record Ready(Block block, @Nullable Frame frame) implements Part {}
}
