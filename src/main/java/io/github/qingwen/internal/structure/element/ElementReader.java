package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.structure.Segmenter;

/** Reads one kind of markup that says what it is. */
public interface ElementReader {
    boolean reads(Box.Block block);

    /** Adds what the block is to the parts. */
    void read(Box.Block block, Segmenter parts);
}
