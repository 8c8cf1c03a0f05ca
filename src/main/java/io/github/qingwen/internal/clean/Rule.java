package io.github.qingwen.internal.clean;

import io.github.qingwen.report.Category;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.util.function.Predicate;

/**
 * One kind of thing that is not content.
 *
 * @param <T> what it looks at: a run, a line, a block
 * @param id names it in reports and options
 * @param category why it goes
 * @param preset the first in which it works
 * @param about what it matches, for people
 * @param example markup of which it takes one piece
 * @param matches true for what goes
 */
public record Rule<T>(String id, Category category, Preset preset, String about, String example, Predicate<T> matches) {
    RuleInfo info() {
        return new RuleInfo(id, about, preset);
    }
}
