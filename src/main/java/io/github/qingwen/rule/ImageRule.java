package io.github.qingwen.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Extracts an image's own address from an address that wraps it, such as that of a proxy.
 *
 * @param id names the rule in reports, such as {@code proxy-worker}
 * @param example an address that it applies to
 * @param unwrap returns the inner address of an absolute address, or empty if the rule does not apply; must be pure and
 *     thread-safe
 */
public record ImageRule(String id, String example, Function<String, Optional<String>> unwrap) {
    public ImageRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(unwrap, "unwrap");
    }
}
