package io.github.qingwen.internal.structure.line;

import io.github.qingwen.model.Block;
import org.jspecify.annotations.Nullable;

/** The kind of block directly before or after a line. */
public enum Neighbour {
    /** The article starts or ends here. */
    NOTHING,
    LINE,
    PICTURE,
    CODE,
    OTHER;

    /**
     * Returns the kind of a block other than a line.
     *
     * @param block the block; null for a segment that is not a block yet
     */
    static Neighbour of(@Nullable Block block) {
        if (block instanceof Block.Figure) {
            return PICTURE;
        }
        return block instanceof Block.CodeBlock ? CODE : OTHER;
    }
}
