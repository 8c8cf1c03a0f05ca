package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.structure.line.Features;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Decides the roles of all lines of an article together. Immutable and thread-safe. */
public final class RoleModel {
    private static final Role[] ROLES = Role.values();

    /** The roles that may follow each other, that may begin an article, and that may end it: 1, else 0. */
    private static final double[][] POSSIBLE = possible();

    private static final double[] START = possible()[Role.TEXT.ordinal()];
    private static final double[] ANY = any();
    private static final RoleModel STANDARD = new RoleModel(RoleWeights.standard());

    private final RoleWeights weights;
    private final double[][] transitions;
    private final double[] first;
    private final double[] last;

    public RoleModel(RoleWeights weights) {
        this.weights = weights;
        this.transitions = weights.transitions();
        this.first = weights.first();
        this.last = weights.last();
    }

    private static double[][] possible() {
        double[][] possible = new double[ROLES.length][ROLES.length];
        for (Role before : ROLES) {
            for (Role role : ROLES) {
                possible[before.ordinal()][role.ordinal()] = role.mayFollow(before) ? 1 : 0;
            }
        }
        return possible;
    }

    private static double[] any() {
        double[] any = new double[ROLES.length];
        Arrays.fill(any, 1);
        return any;
    }

    /** Returns the model with the weights that ship with the library. */
    public static RoleModel standard() {
        return STANDARD;
    }

    /** Returns a decision for each line. */
    public List<Decision> decide(Lines lines) {
        double[][] odds = new double[lines.size()][];
        List<List<String>> features = Features.of(lines);
        for (int i = 0; i < odds.length; i++) {
            odds[i] = odds(features.get(i), PossibleRoles.of(lines, i));
        }
        SimilarLines.weigh(lines, probabilities(odds), odds);
        double[][] probabilities = probabilities(odds);
        // maximises the probability of each line, not of the sequence: doubt about one line must not change its
        // neighbours
        int[] path = new LinearChain(probabilities, POSSIBLE, START, ANY).viterbi();
        List<Decision> decisions = new ArrayList<>(path.length);
        for (int i = 0; i < path.length; i++) {
            decisions.add(decision(path[i], probabilities[i], features.get(i)));
        }
        return decisions;
    }

    private double[][] probabilities(double[][] odds) {
        return new LinearChain(odds, transitions, first, last).forwardBackward();
    }

    /** Returns the odds of each possible role by the features of the line alone, scaled to at most 1. */
    private double[] odds(List<String> features, Set<Role> possible) {
        double[] odds = weights.sums(features);
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : odds) {
            most = Math.max(most, sum);
        }
        for (Role role : ROLES) {
            int r = role.ordinal();
            odds[r] = possible.contains(role) ? Math.exp(odds[r] - most) : 0;
        }
        return odds;
    }

    private Decision decision(int state, double[] probabilities, List<String> features) {
        int second = state == 0 ? 1 : 0;
        for (int r = 0; r < probabilities.length; r++) {
            if (r != state && probabilities[r] > probabilities[second]) {
                second = r;
            }
        }
        Role role = ROLES[state];
        Role runnerUp = ROLES[second];
        return new Decision(
                role,
                probabilities,
                runnerUp,
                () -> Reasons.of(weights, features, role),
                () -> Reasons.against(weights, features, runnerUp, role));
    }
}
