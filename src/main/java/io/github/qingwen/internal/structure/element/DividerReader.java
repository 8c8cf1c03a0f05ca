package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.structure.Segmenter;
import io.github.qingwen.model.Block;

/** {@code hr}. */
public final class DividerReader implements ElementReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("hr");
    }

    @Override
    public void read(Box.Block block, Segmenter parts) {
        parts.add(new Block.Divider());
    }
}
