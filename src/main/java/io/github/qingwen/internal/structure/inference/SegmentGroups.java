package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A pass over segments for inferences that join neighbours into one block. */
final class SegmentGroups {
    /**
     * A group of neighbouring segments.
     *
     * @param end the end index, exclusive
     * @param whole the segment that replaces them; null if they stay
     */
    record Group(int end, @Nullable Segment whole) {}

    private SegmentGroups() {}

    /**
     * Replaces each recognised group by one segment.
     *
     * @param group returns the group that begins at an index; it holds one segment at least
     */
    static List<Segment> merged(List<Segment> segments, IntFunction<Group> group) {
        List<Segment> result = new ArrayList<>(segments.size());
        int at = 0;
        while (at < segments.size()) {
            Group found = group.apply(at);
            if (found.whole() == null) {
                result.addAll(segments.subList(at, found.end()));
            } else {
                result.add(found.whole());
            }
            at = found.end();
        }
        return result;
    }
}
