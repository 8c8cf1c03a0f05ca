package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Twins;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The evidence that the twins of a line give: what the lines of one shape are taken for, each of them likely is. A role
 * that is likelier among the twins than in the whole article gains odds, one that is less likely loses them.
 */
final class TwinEvidence {
    private static final Role[] ROLES = Role.values();

    /** Twins from which on their evidence counts in full; one counts for half. */
    private static final int FULL = 2;

    /** The probability that is added to each side of the ratio, so that no few lines decide alone. */
    private static final double DOUBT = 0.05;

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

    private TwinEvidence() {}

    /** Multiplies the odds of each line by the evidence of its twins, given the probabilities by all other evidence. */
    static void weigh(List<Line> lines, double[][] probabilities, double[][] odds) {
        Sum all = new Sum();
        IdentityHashMap<Twins, Sum> twins = new IdentityHashMap<>();
        for (int i = 0; i < odds.length; i++) {
            all.add(probabilities[i]);
            twins.computeIfAbsent(lines.get(i).shapedAlike(), shape -> new Sum())
                    .add(probabilities[i]);
        }
        for (int i = 0; i < odds.length; i++) {
            Sum alike = twins.get(lines.get(i).shapedAlike());
            if (alike != null && alike.lines > 1) {
                weigh(alike, all, probabilities[i], odds[i]);
            }
        }
    }

    private static void weigh(Sum twins, Sum all, double[] own, double[] odds) {
        boolean inFull = twins.lines > FULL;
        for (Role role : ROLES) {
            if (isTold(role)) {
                int r = role.ordinal();
                double ratio = (twins.meanOfOthers(r, own) + DOUBT) / (all.mean(r) + DOUBT);
                odds[r] *= inFull ? ratio : Math.sqrt(ratio);
            }
        }
    }

    /** Returns false for the roles that the lines beside tell, or the box around, not the twins elsewhere. */
    private static boolean isTold(Role role) {
        return !role.isMore() && role != Role.QUOTE;
    }
}
