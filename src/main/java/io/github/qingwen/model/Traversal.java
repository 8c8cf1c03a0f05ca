package io.github.qingwen.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A depth-first traversal in reading order: each block and inline before what is inside it.
 *
 * @param onBlock is called with each block
 * @param onInline is called with each inline
 */
record Traversal(Consumer<Block> onBlock, Consumer<Inline> onInline) {
    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            onBlock.accept(block);
            BlockParts parts = BlockParts.of(block);
            inlines(parts.content());
            blocks(parts.blocks());
        }
    }

    private void inlines(List<Inline> content) {
        for (Inline inline : content) {
            onInline.accept(inline);
            inlines(InlineParts.of(inline).content());
        }
    }
}
