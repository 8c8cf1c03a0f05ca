package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.structure.feature.Features;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        int[] strongest = new int[MOST];
        double[] weight = new double[MOST];
        int count = 0;
        for (int feature : features) {
            double own = weights.of(feature, role) - weights.of(feature, other);
            int at = count;
            while (at > 0 && weight[at - 1] < own) {
                at--;
            }
            if (own > 0 && at < MOST) {
                count = Math.min(MOST, count + 1);
                System.arraycopy(weight, at, weight, at + 1, count - at - 1);
                System.arraycopy(strongest, at, strongest, at + 1, count - at - 1);
                weight[at] = own;
                strongest[at] = feature;
            }
        }
        return count == 0 ? NEIGHBOURS : words(strongest, count);
    }

    private static String words(int[] features, int count) {
        return Arrays.stream(features, 0, count)
                .mapToObj(feature -> Features.all().get(feature).about())
                .flatMap(about -> Stream.of(about.split(", "))) // features of two facts share them
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
