package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.line.Shape;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.HashMap;
import java.util.Map;

/**
 * The evidence of similar lines, those of the same shape. A role that is likelier among them than in the whole article
 * gains odds, one that is less likely loses them.
 */
final class SimilarLines {
    private static final Role[] ROLES = Role.values();

    /** How many other lines count in full. One alone counts for half. */
    private static final int FULL = 2;

    /** The probability that is added to both sides of the ratio, so that a few lines do not decide alone. */
    private static final double SMOOTHING = 0.1;

    /** The sums of the probabilities of the roles over some lines. */
    private static final class Sum {
        private final double[] probabilities = new double[ROLES.length];
        private int lines;

        void add(double[] line) {
            for (int r = 0; r < line.length; r++) {
                probabilities[r] += line[r];
            }
            lines++;
        }

        double mean(int role) {
            return probabilities[role] / lines;
        }

        double meanOfOthers(int role, double[] own) {
            return (probabilities[role] - own[role]) / (lines - 1);
        }
    }

    private SimilarLines() {}

    /** Multiplies the odds of each line by the evidence of similar lines, given the probabilities by other evidence. */
    static void weigh(Lines lines, double[][] probabilities, double[][] odds) {
        Sum all = new Sum();
        Map<Shape, Sum> sums = new HashMap<>();
        for (int i = 0; i < odds.length; i++) {
            all.add(probabilities[i]);
            sums.computeIfAbsent(lines.get(i).shape(), shape -> new Sum()).add(probabilities[i]);
        }
        for (int i = 0; i < odds.length; i++) {
            Sum similar = sums.get(lines.get(i).shape());
            if (similar != null && similar.lines > 1) {
                weigh(similar, all, probabilities[i], odds[i]);
            }
        }
    }

    private static void weigh(Sum similar, Sum all, double[] own, double[] odds) {
        boolean inFull = similar.lines > FULL;
        for (Role role : ROLES) {
            if (!dependsOnNeighbours(role)) {
                int r = role.ordinal();
                double ratio = (similar.meanOfOthers(r, own) + SMOOTHING) / (all.mean(r) + SMOOTHING);
                odds[r] *= inFull ? ratio : Math.sqrt(ratio);
            }
        }
    }

    /** Roles decided by adjacent lines or the enclosing box ignore similar lines elsewhere. */
    private static boolean dependsOnNeighbours(Role role) {
        return role.isMore() || role == Role.QUOTE;
    }
}
