package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.List;
import java.util.Set;

/** Makes structure of lines by their roles, wording and neighbours. Stateless; changes neither segments nor scope. */
public interface Inference {
    /** Returns the segments with those that it recognises replaced, each with the facts that decided. */
    Outcome apply(List<Segment> segments, Scope scope);

    /** Returns what it makes of the content of a list item, whose first line is the item's own. */
    default Outcome applyToItem(List<Segment> item, Scope scope) {
        return apply(item, scope);
    }

    /** Returns the roles that it makes structure of; where it is off, lines of these roles are running text. */
    default Set<Role> roles() {
        return Set.of();
    }

    /** Returns true where it can make nothing of segments of which no line has one of its roles. */
    default boolean needsRole() {
        return !roles().isEmpty();
    }

    /** Returns true for a line of this role. */
    static boolean isRole(Segment segment, Role role) {
        return segment instanceof Segment.Text text && text.role() == role;
    }

    /** Returns the index behind the lines from an index on that have this role. */
    static int endOfMore(List<Segment> segments, int from, Role more) {
        int end = from;
        while (end < segments.size() && isRole(segments.get(end), more)) {
            end++;
        }
        return end;
    }
}
