package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.model.Block;

/** Reads {@code hr}. */
public final class DividerReader implements ElementReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("hr");
    }

    @Override
    public void read(Box.Block block, SegmentSink sink) {
        sink.add(new Block.Divider());
    }
}
