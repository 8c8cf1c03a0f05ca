package io.github.qingwen.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule's id, description and default preset.
 *
 * @param id the id, as reports and options name it
 * @param about a short description
 * @param preset the first preset in which it is on; it is also on in those after it. Null if it is on in none
 */
public record RuleInfo(String id, String about, @Nullable Preset preset) {
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
    }

    /** Returns whether the rule is on in a preset by default. */
    public boolean isOnIn(Preset preset) {
        return this.preset != null && preset.compareTo(this.preset) >= 0;
    }
}
