package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Credit;
import java.util.List;
import java.util.function.BiFunction;

/** What an inference makes of segments, and what its scope receives. */
public record Outcome(List<Segment> segments, List<PendingEntry> entries, List<Credit> credits) {
    /** Applies an inference, or {@code Inference::applyToItem} of it. */
    public static Outcome of(
            BiFunction<List<Segment>, Scope, List<Segment>> inference, List<Segment> segments, Scope scope) {
        return new Outcome(inference.apply(segments, scope), scope.entries(), scope.credits());
    }
}
