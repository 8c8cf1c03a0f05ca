package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.role.RoleWeights;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import smile.math.DifferentiableMultivariateFunction;

/**
 * How badly weights explain the labels of articles: the negative logarithm of the probability that a linear chain gives
 * to all sequences of roles that agree with them, and a penalty for large weights (L2). Its values do not depend on the
 * machine.
 */
final class Likelihood implements DifferentiableMultivariateFunction {
    private static final Role[] ROLES = Role.values();
    private static final int R = ROLES.length;
    private static final RoleWeights SHIPPED = RoleWeights.standard();
    /** The names of the features, in the order of the table. */
    static final List<String> FEATURES = SHIPPED.features();
    /** Places in the vector of weights: features, bias, first, last, transitions. */
    private static final int BIAS = FEATURES.size() * R;

    private static final int FIRST = BIAS + R;
    private static final int LAST = FIRST + R;
    private static final int TRANSITIONS = LAST + R;
    static final int SIZE = TRANSITIONS + R * R;
    /** Sums are of a fixed number of parts, as the order of additions changes their last bits. */
    private static final int PARTS = 8;
    /** Limits of logarithms of odds, which the first steps of an optimiser pass. */
    private static final double LEAST = -100;

    private static final double MOST_OF_TRANSITION = 20;

    private final List<Example> examples;
    private final double penalty;

    Likelihood(List<Example> examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
    }

    @Override
    public double f(double[] weights) {
        return g(weights, new double[SIZE]);
    }

    @Override
    public double g(double[] weights, double[] gradient) {
        double[][] transitions = new double[R][R];
        for (int p = 0; p < R; p++) {
            for (int r = 0; r < R; r++) {
                transitions[p][r] = ROLES[r].mayFollow(ROLES[p])
                        ? StrictMath.exp(Math.max(
                                -MOST_OF_TRANSITION, Math.min(MOST_OF_TRANSITION, weights[TRANSITIONS + p * R + r])))
                        : 0;
            }
        }
        double[][] gradients = new double[PARTS][SIZE];
        double[] values = new double[PARTS];
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            for (int i = part; i < examples.size(); i += PARTS) {
                values[part] += add(examples.get(i), weights, transitions, gradients[part]);
            }
        });
        double value = 0;
        Arrays.fill(gradient, 0);
        for (int part = 0; part < PARTS; part++) {
            value += values[part];
            for (int i = 0; i < SIZE; i++) {
                gradient[i] += gradients[part][i];
            }
        }
        for (int i = 0; i < SIZE; i++) {
            double own = i >= BIAS ? penalty * 0.2 : penalty;
            value += own * weights[i] * weights[i] / 2;
            gradient[i] += own * weights[i];
        }
        return value;
    }

    private static double add(Example example, double[] weights, double[][] transitions, double[] gradient) {
        int n = example.features().length;
        double[][] odds = new double[n][R];
        for (int i = 0; i < n; i++) {
            double[] sums = Arrays.copyOfRange(weights, BIAS, BIAS + R);
            for (int feature : example.features()[i]) {
                addTo(sums, weights, feature * R, 1);
            }
            if (i == 0) {
                addTo(sums, weights, FIRST, 1);
            }
            if (i == n - 1) {
                addTo(sums, weights, LAST, 1);
            }
            double most = sums[0];
            for (double sum : sums) {
                most = Math.max(most, sum);
            }
            for (int r = 0; r < R; r++) {
                odds[i][r] = StrictMath.exp(Math.max(LEAST, sums[r] - most));
            }
        }
        double all = pass(example, odds, example.possible(), transitions, gradient, example.weight());
        double wanted = pass(example, odds, example.wanted(), transitions, gradient, -example.weight());
        return example.weight() * (all - wanted);
    }

    /** Adds a row of weights times a factor. */
    private static void addTo(double[] sums, double[] weights, int from, double factor) {
        for (int r = 0; r < R && factor != 0; r++) {
            sums[r] += weights[from + r] * factor;
        }
    }

    private static void add(double[] shares, double[] gradient, int to) {
        for (int r = 0; r < R; r++) {
            gradient[to + r] += shares[r];
        }
    }

    private static double[] start() {
        double[] start = new double[R];
        for (int r = 0; r < R; r++) {
            start[r] = ROLES[r].isMore() ? 0 : 1;
        }
        return start;
    }

    /**
     * Returns the logarithm of the sum of the odds of all sequences of allowed roles, and adds its gradient times a
     * sign.
     */
    private static double pass(
            Example example,
            double[][] odds,
            boolean[][] allowed,
            double[][] transitions,
            double[] gradient,
            double sign) {
        int n = odds.length;
        double[][] forward = new double[n][R];
        double[] scales = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            double[] next = i == 0 ? start() : new double[R];
            for (int p = 0; i > 0 && p < R; p++) {
                addTo(next, transitions[p], 0, forward[i - 1][p]);
            }
            for (int r = 0; r < R; r++) {
                next[r] = allowed[i][r] ? next[r] * odds[i][r] : 0;
                scales[i] += next[r];
            }
            addTo(forward[i], next, 0, 1 / scales[i]);
            total += StrictMath.log(scales[i]);
        }
        double[] backward = new double[R];
        Arrays.fill(backward, sign);
        for (int i = n - 1; i >= 0; i--) {
            double[] shares = new double[R];
            double[] after = new double[R];
            for (int r = 0; r < R; r++) {
                shares[r] = forward[i][r] * backward[r];
                after[r] = allowed[i][r] ? backward[r] * odds[i][r] / scales[i] : 0;
            }
            add(shares, gradient, BIAS);
            for (int feature : example.features()[i]) {
                add(shares, gradient, feature * R);
            }
            if (i == n - 1) {
                add(shares, gradient, LAST);
            }
            if (i == 0) {
                add(shares, gradient, FIRST);
                return total;
            }
            backward = new double[R];
            for (int p = 0; p < R; p++) {
                for (int r = 0; r < R; r++) {
                    double odd = transitions[p][r] * after[r];
                    backward[p] += odd;
                    gradient[TRANSITIONS + p * R + r] += forward[i - 1][p] * odd;
                }
            }
        }
        return total;
    }

    /** Returns the weights as the library reads them, rounded to hundredths. */
    static String table(double[] weights) {
        StringBuilder table = new StringBuilder("feature\tabout");
        for (Role role : ROLES) {
            table.append('\t').append(role);
        }
        table.append('\n');
        for (int f = 0; f < FEATURES.size(); f++) {
            row(FEATURES.get(f) + '\t' + SHIPPED.about(FEATURES.get(f)), weights, f * R, table);
        }
        row("bias\t", weights, BIAS, table);
        row("first\t", weights, FIRST, table);
        row("last\t", weights, LAST, table);
        for (int r = 0; r < R; r++) {
            row("after " + ROLES[r] + '\t', weights, TRANSITIONS + r * R, table);
        }
        return table.toString();
    }

    private static void row(String name, double[] weights, int from, StringBuilder table) {
        table.append(name);
        for (int r = 0; r < R; r++) {
            table.append('\t').append(String.format(Locale.ROOT, "%.2f", weights[from + r]));
        }
        table.append('\n');
    }
}
