package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The pass over segments of inferences that read several neighbours as one block. */
public final class SegmentGroups {
    /**
     * Neighbours that are looked at together.
     *
     * @param end the index behind the last of them
     * @param whole what they are together; null where they stay what they are
     */
    public record Group(int end, @Nullable Segment whole) {}

    private SegmentGroups() {}

    /**
     * Returns the segments with each recognised group as one.
     *
     * @param group returns the group that begins at an index; it holds one segment at least
     */
    public static List<Segment> merged(List<Segment> segments, IntFunction<Group> group) {
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
