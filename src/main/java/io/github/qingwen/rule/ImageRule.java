package io.github.qingwen.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way in which an address hides the real one, and how to get it back.
 *
 * @param id names the rule in reports, such as {@code proxy-worker}
 * @param example an address that it applies to
 * @param unwrap takes an absolute address and gives the one inside, or empty where the rule does not apply; must be
 *     pure, and thread-safe
 */
public record ImageRule(String id, String example, Function<String, Optional<String>> unwrap) {
    public ImageRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(unwrap, "unwrap");
    }
}
