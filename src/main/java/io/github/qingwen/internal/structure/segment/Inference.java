package io.github.qingwen.internal.structure.segment;

import java.util.List;

/** Reads one kind of structure from how parts look and what stands beside them. */
public interface Inference {
    /** Names it in reports and options. */
    String id();

    /** @return the parts, those it understood replaced; a new list where anything changed */
    List<Segment> apply(List<Segment> parts, DocumentStatistics draft);
}
