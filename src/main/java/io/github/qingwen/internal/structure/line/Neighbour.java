package io.github.qingwen.internal.structure.line;

import io.github.qingwen.model.Block;
import org.jspecify.annotations.Nullable;

/** The kind of block directly before or after a line. */
public enum Neighbour {
    /** The article starts or ends here. */
    NOTHING,
    LINE,
    PICTURE,
    CARD,
    CODE,
    DIVIDER,
    TABLE,
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
        if (block instanceof Block.Card) {
            return CARD;
        }
        if (block instanceof Block.CodeBlock) {
            return CODE;
        }
        if (block instanceof Block.Divider) {
            return DIVIDER;
        }
        return block instanceof Block.Table ? TABLE : OTHER;
    }
}
