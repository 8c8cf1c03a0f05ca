package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Gives each line its decision, nested ones too. Lines are running text where the rule of their role is off, or where
 * the decision is not sure enough.
 */
final class RoleAssignment {
    private final Iterator<Decision> decisions;
    private final ArchiveFrame frame;
    private final Set<Role> enabled;
    private final double leastCertainty;

    /**
     * @param decisions one for each line outside the frame, in reading order
     * @param frame the lines about which nothing is to decide
     * @param enabled the roles whose rules are on
     * @param leastCertainty how likely a role must be, 0 to 1
     */
    RoleAssignment(List<Decision> decisions, ArchiveFrame frame, Set<Role> enabled, double leastCertainty) {
        this.decisions = decisions.iterator();
        this.frame = frame;
        this.enabled = enabled;
        this.leastCertainty = leastCertainty;
    }

    /** Returns the segments with their decisions; to be called once, with those of the whole article. */
    List<Segment> assign(List<Segment> segments) {
        List<Segment> assigned = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            if (segment instanceof Segment.Text text) {
                assigned.add(text.with(allowed(decision(text))));
            } else if (segment instanceof Segment.Composite composite) {
                List<List<Segment>> parts = new ArrayList<>(composite.parts().size());
                composite.parts().forEach(part -> parts.add(assign(part)));
                assigned.add(composite.with(parts));
            } else {
                assigned.add(segment);
            }
        }
        return assigned;
    }

    private Decision decision(Segment.Text line) {
        if (frame.isTitle(line)) {
            return Decision.sure(Role.HEADING, "repeats the article's title");
        }
        return line == frame.link() ? Decision.sure(Role.TEXT, "the link of an archive") : decisions.next();
    }

    private Decision allowed(Decision decision) {
        boolean holds = decision.role() == Role.TEXT
                || (enabled.contains(decision.role()) && decision.certainty() >= leastCertainty);
        return holds ? decision : decision.asText();
    }
}
