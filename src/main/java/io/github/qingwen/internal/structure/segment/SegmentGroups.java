package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What inferences that read several parts as one block share: the pass over the parts. */
public final class SegmentGroups {
    /**
     * Parts that were looked at together.
     *
     * @param end the place behind the last of them
     * @param block what they are, or null where they are nothing more than they were
     */
    public record Group(int end, @Nullable Block block) {}

    private SegmentGroups() {}

    /** @param group the group that begins at a place; it holds that part at least */
    public static List<Segment> replaced(List<Segment> parts, IntFunction<Group> group) {
        List<Segment> result = new ArrayList<>(parts.size());
        int at = 0;
        while (at < parts.size()) {
            Group found = group.apply(at);
            if (found.block() == null) {
                result.addAll(parts.subList(at, found.end()));
            } else {
                result.add(new Segment.Resolved(found.block(), parts.get(at).frame()));
            }
            at = found.end();
        }
        return result;
    }
}
