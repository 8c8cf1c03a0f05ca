package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.structure.segment.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Describes the features that weighed most. */
final class Reasons {
    private static final int MOST = 3;
    private static final String NEIGHBOURS = "the lines around it";

    private Reasons() {}

    /** Returns the facts that favour a role most over running text, or running text over a heading. */
    static List<String> of(RoleWeights weights, List<String> features, Role role) {
        return against(weights, features, role == Role.TEXT ? Role.HEADING : Role.TEXT, role);
    }

    /** Returns the facts that favour {@code role} most over {@code other}. */
    static List<String> against(RoleWeights weights, List<String> features, Role other, Role role) {
        List<String> strongest = features.stream()
                .filter(feature -> gain(weights, feature, other, role) > 0)
                .sorted(Comparator.comparingDouble(feature -> -gain(weights, feature, other, role)))
                .limit(MOST)
                .map(weights::about)
                .flatMap(about -> Stream.of(about.split(", "))) // features of two facts share them
                .distinct()
                .toList();
        return strongest.isEmpty() ? List.of(NEIGHBOURS) : strongest;
    }

    private static double gain(RoleWeights weights, String feature, Role other, Role role) {
        return weights.of(feature, role) - weights.of(feature, other);
    }
}
