package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.style.Box;

/** {@code hr}. */
final class DividerReader implements BlockReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("hr");
    }

    @Override
    public void read(Box.Block block, Flattener parts) {
        parts.add(new Block.Divider());
    }
}
