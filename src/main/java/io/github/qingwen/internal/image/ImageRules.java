package io.github.qingwen.internal.image;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.rule.ImageRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules that unwrap image addresses. They are applied until none matches. Immutable and thread-safe. */
public final class ImageRules {
    private static final ImageRules STANDARD = new ImageRules(Proxies.RULES);

    private final List<ImageRule> rules;

    private ImageRules(List<ImageRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static ImageRules standard() {
        return STANDARD;
    }

    /** Returns these rules with one more, which is tried first. */
    public ImageRules with(ImageRule rule) {
        List<ImageRule> more = new ArrayList<>(rules.size() + 1);
        more.add(rule);
        more.addAll(rules);
        return new ImageRules(more);
    }

    public List<ImageRule> rules() {
        return rules;
    }

    /** Returns the real address of an image and the ids of the applied rules. */
    public ResolvedAddress resolve(String address) {
        String current = address.strip();
        List<String> applied = new ArrayList<>();
        for (int step = 0; step < Limits.PROXY_DEPTH; step++) {
            Optional<ResolvedAddress> next = step(current);
            if (next.isEmpty()) {
                break;
            }
            current = next.get().url();
            applied.addAll(next.get().rules());
        }
        return new ResolvedAddress(Mmbiz.removeLoadingParameters(current), applied);
    }

    private Optional<ResolvedAddress> step(String address) {
        for (ImageRule rule : rules) {
            Optional<String> inside = rule.unwrap().apply(address);
            if (inside.isPresent() && !inside.get().equals(address)) {
                return Optional.of(new ResolvedAddress(inside.get(), List.of(rule.id())));
            }
        }
        return Optional.empty();
    }
}
