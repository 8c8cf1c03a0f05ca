package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.ListComposer;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the list of inferred items. */
final class InferredList {
    private InferredList() {}

    /** Returns a list with bullets; each item begins with a text. */
    static Segment bulleted(List<List<Segment>> items, PendingEntry inferred) {
        return of(items, null, inferred);
    }

    /**
     * Returns a list with numbers from {@code start} on, or with bullets if that is null; each item begins with a text.
     */
    static Segment of(List<List<Segment>> items, @Nullable Integer start, PendingEntry inferred) {
        Segment.Text first = (Segment.Text) items.get(0).get(0);
        return new Segment.Composite(
                Segment.Kind.LIST, items, ListComposer.of(items.size(), start), first.box(), inferred);
    }
}
