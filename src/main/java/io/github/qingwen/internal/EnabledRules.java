package io.github.qingwen.internal;

import io.github.qingwen.rule.Preset;
import java.util.List;
import java.util.Set;

/**
 * The rules that are on in one converter, and how sure its inferences must be. Immutable.
 *
 * @param ids of the rules that are on
 * @param preset which chooses how sure one must be
 */
public record EnabledRules(Set<String> ids, Preset preset) {
    /** Least certainty, 0 to 1, of an inference under the preset FAITHFUL. */
    private static final double CERTAIN = 0.9;

    public EnabledRules {
        ids = Set.copyOf(ids);
    }

    public boolean has(Rule<?> rule) {
        return ids.contains(rule.id());
    }

    /** Returns those of a table's rules that are on, in the order of the table. */
    public <M> List<Rule<M>> of(List<Rule<M>> table) {
        return table.stream().filter(this::has).toList();
    }

    /** Returns how likely, from 0 to 1, the role of a line must be: 0 where the likeliest role is good enough. */
    public double leastCertainty() {
        return preset == Preset.FAITHFUL ? CERTAIN : 0;
    }
}
