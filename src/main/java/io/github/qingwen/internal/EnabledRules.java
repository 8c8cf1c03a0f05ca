package io.github.qingwen.internal;

import io.github.qingwen.rule.Preset;
import java.util.List;
import java.util.Set;

/**
 * The rules that are on in one converter. Immutable.
 *
 * @param ids of the rules that are on
 * @param preset which also sets how certain an inference must be
 */
public record EnabledRules(Set<String> ids, Preset preset) {
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
}
