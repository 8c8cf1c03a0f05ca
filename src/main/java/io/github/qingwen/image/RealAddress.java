package io.github.qingwen.image;

import java.util.List;

/**
 * Where a picture really is.
 *
 * @param url its address
 * @param rules ids of the proxy rules that were applied, outermost first; empty where the address was real as it stood
 */
public record RealAddress(String url, List<String> rules) {
    public RealAddress {
        rules = List.copyOf(rules);
    }

    public boolean wasProxied() {
        return !rules.isEmpty();
    }
}
