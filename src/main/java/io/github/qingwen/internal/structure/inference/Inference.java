package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.List;
import java.util.Set;

/** Infers structure from the roles, text and neighbours of lines. Stateless. */
public interface Inference {
    /** Returns the segments with those that it recognises replaced. Each new segment holds the reason. */
    List<Segment> apply(List<Segment> segments, Scope scope);

    /** Applies the inference to the content of a list item, whose first line is the text of the item. */
    default List<Segment> applyToItem(List<Segment> item, Scope scope) {
        return apply(item, scope);
    }

    /** Returns the roles that it turns into structure. If it is off, lines of these roles are running text. */
    default Set<Role> roles() {
        return Set.of();
    }

    /** Returns true if it applies only to segments among which a line has one of its roles. */
    default boolean needsRole() {
        return !roles().isEmpty();
    }

    /** Returns true for a line of this role. */
    static boolean isRole(Segment segment, Role role) {
        return segment instanceof Segment.Text text && text.role() == role;
    }

    /** Returns the end index, exclusive, of the lines of this role that start at {@code from}. */
    static int endOfMore(List<Segment> segments, int from, Role more) {
        int end = from;
        while (end < segments.size() && isRole(segments.get(end), more)) {
            end++;
        }
        return end;
    }
}
