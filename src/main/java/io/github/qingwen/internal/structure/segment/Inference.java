package io.github.qingwen.internal.structure.segment;

import java.util.List;

/** Recognises one kind of structure by typography, wording and neighbours. Stateless; changes neither segments nor scope. */
public interface Inference {
    /** Returns the segments with those that it recognises replaced, each with the facts that decided. */
    Outcome apply(List<Segment> segments, Scope scope);

    /**
     * Returns the lines that it almost recognised, and what each of them lacks; empty for inferences without near misses. It is
     * asked only when an article is explained, about the segments that are left when all inferences are done.
     */
    default List<NearMiss> nearMisses(List<Segment> segments, Scope scope) {
        return List.of();
    }
}
