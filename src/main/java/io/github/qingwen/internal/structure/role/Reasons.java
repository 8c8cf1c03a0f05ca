package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.structure.feature.Features;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words which facts about a line weighed most. */
final class Reasons {
    private static final int MOST = 3;
    private static final String NEIGHBOURS = "the lines around it";

    private Reasons() {}

    /** Returns the facts that speak most for a role: against running text, or where it is that, against a heading. */
    static String of(RoleWeights weights, int[] features, Role role) {
        return against(weights, features, role == Role.TEXT ? Role.HEADING : Role.TEXT, role);
    }

    /** Returns the facts that speak most for one role rather than another. */
    static String against(RoleWeights weights, int[] features, Role other, Role role) {
        ToDoubleFunction<Integer> weight = feature -> weights.of(feature, role) - weights.of(feature, other);
        List<Integer> strongest = IntStream.of(features)
                .boxed()
                .filter(feature -> weight.applyAsDouble(feature) > 0)
                .sorted(Comparator.comparingDouble(weight).reversed())
                .limit(MOST)
                .toList();
        return strongest.isEmpty()
                ? NEIGHBOURS
                : strongest.stream()
                        .map(feature -> Features.all().get(feature).about())
                        .collect(Collectors.joining(", "));
    }
}
