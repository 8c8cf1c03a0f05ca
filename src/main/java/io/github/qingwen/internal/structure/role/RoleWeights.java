package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.Resources;
import io.github.qingwen.internal.structure.feature.Feature;
import io.github.qingwen.internal.structure.feature.Features;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of weights: how much each feature speaks for each role, and each role for the role of the next line.
 * Natural logarithms of odds; positive speaks for, negative against. Immutable.
 */
public final class RoleWeights {
    private static final String RESOURCE = "role-weights.tsv";
    private static final int ROLES = Role.values().length;
    private static final String BIAS = "bias";
    private static final String BEHIND = "behind ";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    /** The weights of the first feature for each role, then of the second. */
    private final double[] features;

    private final double[] bias;
    private final double[][] transitions;
    private final double[] first;
    private final double[] last;

    private RoleWeights(double[] features, double[] bias, double[][] transitions, double[] first, double[] last) {
        this.features = features;
        this.bias = bias;
        this.transitions = transitions;
        this.first = first;
        this.last = last;
    }

    /** Returns the weights that ship with the library. */
    public static RoleWeights standard() {
        return parse(Resources.text(RoleWeights.class, RESOURCE));
    }

    /**
     * Reads a table: tab-separated, a row for each feature, then {@code bias}, {@code first}, {@code last} and
     * {@code behind} each role; a column for each role. Features that have no row weigh nothing.
     */
    public static RoleWeights parse(String table) {
        Map<String, double[]> rows = new HashMap<>();
        table.lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            double[] weights = new double[ROLES];
            for (int i = 0; i < ROLES; i++) {
                weights[i] = cells[i + 1].isEmpty() ? 0 : Double.parseDouble(cells[i + 1]);
            }
            rows.put(cells[0], weights);
        });
        List<Feature> all = Features.all();
        double[] features = new double[all.size() * ROLES];
        for (int i = 0; i < all.size(); i++) {
            double[] row = rows.getOrDefault(all.get(i).name(), new double[ROLES]);
            System.arraycopy(row, 0, features, i * ROLES, ROLES);
        }
        double[][] transitions = new double[ROLES][];
        for (Role role : Role.values()) {
            transitions[role.ordinal()] = rows.getOrDefault(BEHIND + role, new double[ROLES]);
        }
        return new RoleWeights(
                features,
                rows.getOrDefault(BIAS, new double[ROLES]),
                transitions,
                rows.getOrDefault(FIRST, new double[ROLES]),
                rows.getOrDefault(LAST, new double[ROLES]));
    }

    /** Returns how much a feature speaks for a role. */
    public double of(int feature, Role role) {
        return features[feature * ROLES + role.ordinal()];
    }

    /** Returns the sum for each role of the weights of a line's features. */
    public double[] sums(int[] line) {
        double[] sums = bias.clone();
        for (int feature : line) {
            int row = feature * ROLES;
            for (int r = 0; r < ROLES; r++) {
                sums[r] += features[row + r];
            }
        }
        return sums;
    }

    double[][] transitions() {
        double[][] odds = new double[ROLES][ROLES];
        for (Role from : Role.values()) {
            for (Role to : Role.values()) {
                odds[from.ordinal()][to.ordinal()] =
                        to.mayFollow(from) ? Math.exp(transitions[from.ordinal()][to.ordinal()]) : 0;
            }
        }
        return odds;
    }

    double[] first() {
        double[] odds = new double[ROLES];
        for (Role role : Role.values()) {
            odds[role.ordinal()] = role.isMore() ? 0 : Math.exp(first[role.ordinal()]);
        }
        return odds;
    }

    double[] last() {
        double[] odds = new double[ROLES];
        for (int r = 0; r < ROLES; r++) {
            odds[r] = Math.exp(last[r]);
        }
        return odds;
    }
}
