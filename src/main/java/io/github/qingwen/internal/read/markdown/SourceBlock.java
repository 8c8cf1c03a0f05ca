package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;

/** Source of a block during parsing. If the block is never closed, it stays in the document as text. */
final class SourceBlock extends CustomBlock {
    final StringBuilder source = new StringBuilder();
    boolean closed;

    /** Replaces this source with the parsed block. */
    void become(Block block) {
        insertBefore(block);
        unlink();
    }
}
