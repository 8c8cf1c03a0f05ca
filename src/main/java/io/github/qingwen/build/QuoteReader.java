package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.style.Box;
import java.util.List;

/** {@code blockquote}. */
final class QuoteReader implements BlockReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("blockquote");
    }

    @Override
    public void read(Box.Block block, Flattener parts) {
        List<Block> blocks = parts.nested(block);
        if (!blocks.isEmpty()) {
            parts.add(new Block.Quote(List.of(), blocks));
        }
    }
}
