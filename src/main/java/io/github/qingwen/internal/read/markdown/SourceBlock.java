package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;

/** Source of a block while it is parsed. It stays in the document as text where the block is never closed. */
final class SourceBlock extends CustomBlock {
    final StringBuilder source = new StringBuilder();
    boolean closed;

    /** Puts the block that was parsed in the place of its source. */
    void become(Block block) {
        insertBefore(block);
        unlink();
    }
}
