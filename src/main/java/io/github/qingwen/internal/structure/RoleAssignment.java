package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Gives each line its decision, nested lines too. Lines are running text where the rule of their role is off, or where
 * the decision is not sure enough.
 *
 * @param decisions one for each line
 * @param enabled the roles whose rules are on
 * @param leastCertainty how likely a role must be, 0 to 1
 */
record RoleAssignment(IdentityHashMap<Segment.Text, Decision> decisions, Set<Role> enabled, double leastCertainty) {
    /** Returns the segments with their decisions. */
    List<Segment> assign(List<Segment> segments) {
        List<Segment> assigned = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            if (segment instanceof Segment.Text text) {
                assigned.add(text.with(allowed(decisions.getOrDefault(text, Decision.NONE))));
            } else if (segment instanceof Segment.Composite composite) {
                assigned.add(composite.with(
                        composite.parts().stream().map(this::assign).toList()));
            } else {
                assigned.add(segment);
            }
        }
        return assigned;
    }

    private Decision allowed(Decision decision) {
        boolean holds = decision.role() == Role.TEXT
                || (enabled.contains(decision.role()) && decision.certainty() >= leastCertainty);
        return holds ? decision : decision.asText();
    }
}
