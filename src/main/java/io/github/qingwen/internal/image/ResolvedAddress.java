package io.github.qingwen.internal.image;

import java.util.List;

/**
 * The real address of an image.
 *
 * @param url the address
 * @param rules ids of the applied proxy rules, outermost first; empty if the address was real
 */
public record ResolvedAddress(String url, List<String> rules) {
    public ResolvedAddress {
        rules = List.copyOf(rules);
    }

    public boolean wasProxied() {
        return !rules.isEmpty();
    }
}
