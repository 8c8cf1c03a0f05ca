package io.github.qingwen.build;

import io.github.qingwen.style.Box;

/** Reads one kind of markup that says what it is. */
interface BlockReader {
    boolean reads(Box.Block block);

    /** Adds what the block is to the parts. */
    void read(Box.Block block, Flattener parts);
}
