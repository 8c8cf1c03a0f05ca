package io.github.qingwen.internal.structure.role;

/**
 * Decodes a linear chain of states, as of a linear-chain conditional random field (CRF), in time linear in its length.
 * All values are weights that are multiplied; zero forbids.
 */
final class LinearChain {
    private final double[][] emissions;
    private final double[][] transitions;
    private final double[] start;
    private final double[] end;
    private final int states;

    /**
     * @param emissions the weight of each state at each place
     * @param transitions the weight of each state after each state
     * @param start the weight of each state at the first place
     * @param end the weight of each state at the last place
     */
    LinearChain(double[][] emissions, double[][] transitions, double[] start, double[] end) {
        this.emissions = emissions;
        this.transitions = transitions;
        this.start = start;
        this.end = end;
        this.states = start.length;
    }

    /** Returns the likeliest sequence of states. */
    int[] viterbi() {
        int length = emissions.length;
        int[] path = new int[length];
        if (length == 0) {
            return path;
        }
        int[][] from = new int[length][states];
        double[] best = new double[states];
        for (int s = 0; s < states; s++) {
            best[s] = start[s] * emissions[0][s];
        }
        for (int i = 1; i < length; i++) {
            double[] next = new double[states];
            scale(best);
            for (int s = 0; s < states; s++) {
                for (int p = 0; p < states; p++) {
                    double weight = best[p] * transitions[p][s];
                    if (weight > next[s]) {
                        next[s] = weight;
                        from[i][s] = p;
                    }
                }
                next[s] *= emissions[i][s];
            }
            best = next;
        }
        for (int s = 0; s < states; s++) {
            best[s] *= end[s];
            path[length - 1] = best[s] > best[path[length - 1]] ? s : path[length - 1];
        }
        for (int i = length - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    /** Returns the forward weights, each row scaled to sum 1. */
    private double[][] forward() {
        double[][] forward = new double[emissions.length][];
        for (int i = 0; i < emissions.length; i++) {
            forward[i] = i == 0 ? start.clone() : step(forward[i - 1]);
            multiply(forward[i], emissions[i]);
            scale(forward[i]);
        }
        return forward;
    }

    /** Returns the weights of the states at the next place, before the emissions there. */
    private double[] step(double[] before) {
        double[] next = new double[states];
        for (int p = 0; p < states; p++) {
            double weight = before[p];
            double[] row = transitions[p];
            for (int s = 0; weight > 0 && s < states; s++) {
                next[s] += weight * row[s];
            }
        }
        return next;
    }

    /** Returns the backward weights, each row scaled to sum 1. */
    private double[][] backward() {
        double[][] backward = new double[emissions.length][];
        for (int i = emissions.length - 1; i >= 0; i--) {
            backward[i] = i == emissions.length - 1 ? end.clone() : stepBack(backward[i + 1], emissions[i + 1]);
            scale(backward[i]);
        }
        return backward;
    }

    private double[] stepBack(double[] after, double[] emission) {
        double[] before = new double[states];
        for (int s = 0; s < states; s++) {
            double[] row = transitions[s];
            double sum = 0;
            for (int n = 0; n < states; n++) {
                sum += row[n] * (after[n] * emission[n]);
            }
            before[s] = sum;
        }
        return before;
    }

    /** Returns the probability of each state at each place. */
    double[][] forwardBackward() {
        double[][] forward = forward();
        double[][] backward = backward();
        for (int i = 0; i < forward.length; i++) {
            multiply(forward[i], backward[i]);
            scale(forward[i]);
        }
        return forward;
    }

    private static void multiply(double[] row, double[] by) {
        for (int s = 0; s < row.length; s++) {
            row[s] *= by[s];
        }
    }

    private static void scale(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        for (int s = 0; s < row.length && sum > 0; s++) {
            row[s] /= sum;
        }
    }
}
