package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What inferences that read several parts as one block share: the pass over the parts. */
final class Groups {
    /**
     * Parts that were looked at together.
     *
     * @param end the place behind the last of them
     * @param block what they are, or null where they are nothing more than they were
     */
    record Group(int end, @Nullable Block block) {}

    private Groups() {}

    /** @param group the group that begins at a place; it holds that part at least */
    static List<Part> replaced(List<Part> parts, IntFunction<Group> group) {
        List<Part> result = new ArrayList<>(parts.size());
        int at = 0;
        while (at < parts.size()) {
            Group found = group.apply(at);
            if (found.block() == null) {
                result.addAll(parts.subList(at, found.end()));
            } else {
                result.add(new Part.Ready(found.block(), parts.get(at).frame()));
            }
            at = found.end();
        }
        return result;
    }
}
