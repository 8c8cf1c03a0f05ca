package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;

/** Reads one kind of element whose markup, or layout, states its structure. Stateless. */
public interface ElementReader {
    /** Returns true for the elements of this kind. */
    boolean reads(Box.Block block);

    /** Adds the segments of the element. */
    void read(Box.Block block, SegmentSink sink);
}
