package io.github.qingwen.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a rule.
 *
 * @param id by which reports name it, and options switch it
 * @param about what it does, in a few words
 * @param preset the first in which it works, and it works in those after it; null where it works only if switched on
 */
public record RuleInfo(String id, String about, @Nullable Preset preset) {
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
    }

    /** Returns true where the rule is on in a preset, if nobody switches it. */
    public boolean isOnIn(Preset preset) {
        return this.preset != null && preset.compareTo(this.preset) >= 0;
    }
}
