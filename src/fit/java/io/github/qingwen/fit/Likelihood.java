package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.role.RoleWeights;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import smile.math.DifferentiableMultivariateFunction;

/**
 * How badly weights explain the labels of articles: the negative logarithm of the probability that a linear chain gives
 * to all sequences of roles that agree with them, and a penalty for large weights (L2).
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
    private static final double NEVER = -1e9;

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
        int threads = Math.min(examples.size(), Runtime.getRuntime().availableProcessors());
        double[][] gradients = new double[threads][SIZE];
        double[] values = new double[threads];
        IntStream.range(0, threads).parallel().forEach(thread -> {
            for (int i = thread; i < examples.size(); i += threads) {
                values[thread] += add(examples.get(i), weights, gradients[thread]);
            }
        });
        double value = 0;
        java.util.Arrays.fill(gradient, 0);
        for (int t = 0; t < threads; t++) {
            value += values[t];
            for (int i = 0; i < SIZE; i++) {
                gradient[i] += gradients[t][i];
            }
        }
        for (int i = 0; i < SIZE; i++) {
            double own = i >= BIAS ? penalty * 0.2 : penalty;
            value += own * weights[i] * weights[i] / 2;
            gradient[i] += own * weights[i];
        }
        return value;
    }

    private static double add(Example example, double[] weights, double[] gradient) {
        int n = example.features().length;
        if (n == 0) {
            return 0;
        }
        double[][] sums = new double[n][R];
        for (int i = 0; i < n; i++) {
            System.arraycopy(weights, BIAS, sums[i], 0, R);
            for (int feature : example.features()[i]) {
                for (int r = 0; r < R; r++) {
                    sums[i][r] += weights[feature * R + r];
                }
            }
            for (int r = 0; r < R; r++) {
                sums[i][r] += (i == 0 ? weights[FIRST + r] : 0) + (i == n - 1 ? weights[LAST + r] : 0);
            }
        }
        double all = pass(example, sums, example.possible(), weights, gradient, example.weight());
        double wanted = pass(example, sums, example.wanted(), weights, gradient, -example.weight());
        return example.weight() * (all - wanted);
    }

    /** Returns the logarithm of the sum over the sequences of allowed roles, and adds its gradient times a sign. */
    private static double pass(
            Example example, double[][] sums, boolean[][] allowed, double[] weights, double[] gradient, double sign) {
        int n = sums.length;
        double[][] forward = new double[n][R];
        double[][] backward = new double[n][R];
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < R; r++) {
                if (!allowed[i][r] || (i == 0 && ROLES[r].isMore())) {
                    forward[i][r] = NEVER;
                    continue;
                }
                if (i == 0) {
                    forward[i][r] = sums[i][r];
                    continue;
                }
                double most = NEVER;
                double[] terms = new double[R];
                for (int p = 0; p < R; p++) {
                    terms[p] = mayFollow(p, r) ? forward[i - 1][p] + weights[TRANSITIONS + p * R + r] : NEVER;
                    most = Math.max(most, terms[p]);
                }
                forward[i][r] = most <= NEVER / 2 ? NEVER : most + Math.log(sum(terms, most)) + sums[i][r];
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int r = 0; r < R; r++) {
                double most = NEVER;
                double[] terms = new double[R];
                for (int s = 0; s < R; s++) {
                    terms[s] = mayFollow(r, s) && allowed[i + 1][s]
                            ? backward[i + 1][s] + sums[i + 1][s] + weights[TRANSITIONS + r * R + s]
                            : NEVER;
                    most = Math.max(most, terms[s]);
                }
                backward[i][r] = most <= NEVER / 2 ? NEVER : most + Math.log(sum(terms, most));
            }
        }
        double most = NEVER;
        for (int r = 0; r < R; r++) {
            most = Math.max(most, forward[n - 1][r]);
        }
        double total = most + Math.log(sum(forward[n - 1], most));
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < R; r++) {
                double share = Math.exp(forward[i][r] + backward[i][r] - total) * sign;
                if (share == 0) {
                    continue;
                }
                gradient[BIAS + r] += share;
                for (int feature : example.features()[i]) {
                    gradient[feature * R + r] += share;
                }
                gradient[FIRST + r] += i == 0 ? share : 0;
                gradient[LAST + r] += i == n - 1 ? share : 0;
                for (int s = 0; i < n - 1 && s < R; s++) {
                    if (mayFollow(r, s) && allowed[i + 1][s]) {
                        gradient[TRANSITIONS + r * R + s] += sign
                                * Math.exp(forward[i][r]
                                        + weights[TRANSITIONS + r * R + s]
                                        + sums[i + 1][s]
                                        + backward[i + 1][s]
                                        - total);
                    }
                }
            }
        }
        return total;
    }

    private static final boolean[][] FOLLOWS = follows();

    private static boolean[][] follows() {
        boolean[][] follows = new boolean[R][R];
        for (int p = 0; p < R; p++) {
            for (int r = 0; r < R; r++) {
                follows[p][r] = ROLES[r].mayFollow(ROLES[p]);
            }
        }
        return follows;
    }

    private static boolean mayFollow(int before, int role) {
        return FOLLOWS[before][role];
    }

    private static double sum(double[] terms, double most) {
        double sum = 0;
        for (double term : terms) {
            sum += term <= NEVER / 2 ? 0 : Math.exp(term - most);
        }
        return sum;
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
