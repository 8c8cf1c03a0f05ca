package io.github.qingwen.internal;

import io.github.qingwen.report.Category;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * A rule of any stage: a row of that stage's table. Immutable.
 *
 * @param <M> what decides where the rule applies: a predicate over a run, a line or a box, or an inference
 * @param id names the rule in reports and options
 * @param category why the rule takes what it takes
 * @param preset the first preset in which the rule is on; null where it is on only if switched on
 * @param about what the rule does, in a few words for people
 * @param example markup in which the rule applies once; empty for rules of users
 * @param matcher decides where the rule applies
 */
public record Rule<M>(
        String id, Category category, @Nullable Preset preset, String about, String example, M matcher) {
    public RuleInfo info() {
        return new RuleInfo(id, about, preset);
    }
}
