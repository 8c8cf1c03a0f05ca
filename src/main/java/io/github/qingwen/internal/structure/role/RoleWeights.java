package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.Resources;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of features: the meaning of each feature, its weight for each role, and the weight of each role for the
 * role of the next line. Weights are natural logarithms of odds: positive weights favour a role, negative ones oppose
 * it. Immutable.
 */
public final class RoleWeights {
    private static final String RESOURCE = "role-weights.tsv";
    private static final int ROLES = Role.values().length;
    private static final String BIAS = "bias";
    private static final String AFTER = "after ";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    private static final double[] NOTHING = new double[ROLES];

    private final Map<String, String> abouts;
    private final Map<String, double[]> weights;
    private final double[] bias;
    private final double[][] transitions;
    private final double[] first;
    private final double[] last;

    /** @param weights the rows of features, and those of the names above */
    private RoleWeights(Map<String, String> abouts, Map<String, double[]> weights) {
        this.abouts = abouts;
        this.weights = weights;
        this.bias = row(BIAS);
        this.transitions = new double[ROLES][];
        for (Role role : Role.values()) {
            transitions[role.ordinal()] = row(AFTER + role);
        }
        this.first = row(FIRST);
        this.last = row(LAST);
    }

    private double[] row(String name) {
        return weights.getOrDefault(name, NOTHING);
    }

    /** Returns the weights that ship with the library. */
    public static RoleWeights standard() {
        return parse(Resources.text(RoleWeights.class, RESOURCE));
    }

    /**
     * Reads a table: tab-separated, a row for each feature, then {@code bias}, {@code first}, {@code last} and
     * {@code after} each role. The columns are the name, the meaning (of features only), and the weight for each role.
     * Features without a row weigh nothing.
     */
    public static RoleWeights parse(String table) {
        Map<String, String> abouts = new LinkedHashMap<>();
        Map<String, double[]> weights = new HashMap<>();
        table.lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            double[] row = new double[ROLES];
            for (int i = 0; i < ROLES; i++) {
                row[i] = cells[i + 2].isEmpty() ? 0 : Double.parseDouble(cells[i + 2]);
            }
            weights.put(cells[0], row);
            if (!cells[1].isEmpty()) {
                abouts.put(cells[0], cells[1]);
            }
        });
        return new RoleWeights(abouts, weights);
    }

    /** Returns the names of the features, in the order of the table. */
    public List<String> features() {
        return List.copyOf(abouts.keySet());
    }

    /** Returns the meaning of a feature, as the report writes it: {@code bold}, {@code text follows}. */
    public String about(String feature) {
        return abouts.getOrDefault(feature, feature);
    }

    /** Returns the weight of a feature for a role. */
    double of(String feature, Role role) {
        return row(feature)[role.ordinal()];
    }

    /** Returns the sum for each role of the weights of a line's features. */
    double[] sums(List<String> line) {
        double[] sums = bias.clone();
        for (String feature : line) {
            double[] row = row(feature);
            for (int r = 0; r < ROLES; r++) {
                sums[r] += row[r];
            }
        }
        return sums;
    }

    /** Returns the odds of each role after each role; zero if it may not follow. */
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

    /** Returns the odds of each role for the first line. */
    double[] first() {
        double[] odds = new double[ROLES];
        for (Role role : Role.values()) {
            odds[role.ordinal()] = role.isMore() ? 0 : Math.exp(first[role.ordinal()]);
        }
        return odds;
    }

    /** Returns the odds of each role for the last line. */
    double[] last() {
        double[] odds = new double[ROLES];
        for (int r = 0; r < ROLES; r++) {
            odds[r] = Math.exp(last[r]);
        }
        return odds;
    }
}
