package io.github.qingwen.internal.image;

import java.util.List;

/**
 * The real address of an image.
 *
 * @param url the address
 * @param rules ids of the proxy rules that were applied, outermost first; empty where the address was real as it stood
 */
public record ResolvedAddress(String url, List<String> rules) {
    public ResolvedAddress {
        rules = List.copyOf(rules);
    }

    public boolean wasProxied() {
        return !rules.isEmpty();
    }
}
