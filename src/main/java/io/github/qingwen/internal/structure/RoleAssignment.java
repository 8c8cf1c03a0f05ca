package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.structure.inference.Inference;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attaches its decision to each line, nested lines included. A line stays running text if the rule of its role is off
 * or if the decision is not certain enough.
 */
final class RoleAssignment {
    /** Roles of lines that are no part of the article. */
    private static final List<Role> ASIDES = List.of(Role.PROMPT, Role.DECORATION);
    /** Minimum probability, 0 to 1, of any role under the preset FAITHFUL. */
    private static final double MIN_FAITHFUL = 0.9;
    /** The same of an aside under other presets, even if another role is likelier. Chosen by cross-validation. */
    private static final double MIN_ASIDE = 0.33;
    /** The same of any other role: in doubt a line stays text. Chosen by cross-validation. */
    private static final double MIN_STRUCTURE = 0.45;

    private final IdentityHashMap<Segment.Text, Decision> decisions;
    private final EnabledRules on;
    private final Set<Role> enabled;

    /** @param decisions one for each line */
    RoleAssignment(IdentityHashMap<Segment.Text, Decision> decisions, EnabledRules on) {
        this.decisions = decisions;
        this.on = on;
        this.enabled = Inferences.roles(on);
    }

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
        for (Role aside : ASIDES) {
            if (enabled.contains(aside)
                    && !ASIDES.contains(decision.role())
                    && decision.likelihood(aside) >= least(aside)) {
                return decision.as(aside);
            }
        }
        if (decision.role() == Role.TEXT) {
            return decision;
        }
        if (!enabled.contains(decision.role())) {
            return decision.asText(whyOff(Inferences.ruleOf(decision.role())));
        }
        double least = least(decision.role());
        return decision.certainty() >= least
                ? decision
                : decision.asText("preset " + name(on.preset()) + " asks for " + Math.round(least * 100) + " %");
    }

    /** Further lines of a block need no certainty of their own. */
    private double least(Role role) {
        if (on.preset() == Preset.FAITHFUL) {
            return MIN_FAITHFUL;
        }
        return ASIDES.contains(role) ? MIN_ASIDE : role.isMore() ? 0 : MIN_STRUCTURE;
    }

    private String whyOff(@Nullable Rule<Inference> rule) {
        if (rule == null || rule.preset() == null || rule.info().isOnIn(on.preset())) {
            return "the rule is switched off";
        }
        return "the rule is off in preset " + name(on.preset()) + "; " + name(rule.preset()) + " has it on";
    }

    private static String name(Preset preset) {
        return preset.name().toLowerCase(Locale.ROOT);
    }
}
