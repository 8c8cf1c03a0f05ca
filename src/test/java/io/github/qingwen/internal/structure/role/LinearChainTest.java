package io.github.qingwen.internal.structure.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearChainTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** A chain of three states over four places, whose sequences are few enough to weigh each. */
    private static final class Small {
        private static final int STATES = 3;
        private static final int LENGTH = 4;
        private final double[][] emissions;
        private final double[][] transitions;
        private final double[] start;
        private final double[] end;

        Small(long seed) {
            Random random = new Random(seed);
            emissions = rows(random, LENGTH);
            transitions = rows(random, STATES);
            start = row(random);
            end = row(random);
        }

        private static double[][] rows(Random random, int count) {
            double[][] rows = new double[count][];
            for (int i = 0; i < count; i++) {
                rows[i] = row(random);
            }
            return rows;
        }

        private static double[] row(Random random) {
            return random.doubles(STATES, 0.1, 5).toArray();
        }

        LinearChain chain() {
            return new LinearChain(emissions, transitions, start, end);
        }

        /** Returns a sequence of states by its number. */
        int[] sequence(int number) {
            int[] states = new int[LENGTH];
            int rest = number;
            for (int i = 0; i < LENGTH; i++) {
                states[i] = rest % STATES;
                rest /= STATES;
            }
            return states;
        }

        double weight(int[] states) {
            double weight = start[states[0]] * end[states[LENGTH - 1]];
            for (int i = 0; i < LENGTH; i++) {
                weight *= emissions[i][states[i]];
                weight *= i == 0 ? 1 : transitions[states[i - 1]][states[i]];
            }
            return weight;
        }

        int sequences() {
            return (int) Math.pow(STATES, LENGTH);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theLikeliestSequenceHasTheGreatestWeightOfAll(long seed) {
        Small small = new Small(seed);
        int[] best = small.sequence(0);
        for (int i = 1; i < small.sequences(); i++) {
            int[] other = small.sequence(i);
            best = small.weight(other) > small.weight(best) ? other : best;
        }

        assertThat(small.chain().viterbi()).isEqualTo(best);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aProbabilityIsTheShareOfTheSequencesWithThatState(long seed) {
        Small small = new Small(seed);
        double[][] shares = new double[Small.LENGTH][Small.STATES];
        double all = 0;
        for (int i = 0; i < small.sequences(); i++) {
            int[] states = small.sequence(i);
            all += small.weight(states);
            for (int at = 0; at < Small.LENGTH; at++) {
                shares[at][states[at]] += small.weight(states);
            }
        }
        double[][] probabilities = small.chain().forwardBackward();

        for (int at = 0; at < Small.LENGTH; at++) {
            for (int state = 0; state < Small.STATES; state++) {
                assertThat(probabilities[at][state]).isCloseTo(shares[at][state] / all, EXACTLY);
            }
        }
    }

    @Test
    void longChainsLoseNothing() {
        int length = 2000;
        double[][] emissions = new double[length][];
        for (int i = 0; i < length; i++) {
            emissions[i] = new double[] {0.01, 0.02};
        }
        double[] any = {1, 1};
        LinearChain chain = new LinearChain(emissions, new double[][] {{1, 1}, {1, 1}}, any, any);

        assertThat(chain.viterbi()).hasSize(length).containsOnly(1);
        assertThat(chain.forwardBackward()[length - 1][1]).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(chain.forwardBackward()[0][1]).isCloseTo(2 / 3.0, EXACTLY);
    }

    @Test
    void whatZeroForbidsIsNeverTaken() {
        double[][] emissions = {{9, 1}, {8, 1}};
        double[][] transitions = {{0, 1}, {1, 1}};
        double[] any = {1, 1};

        assertThat(new LinearChain(emissions, transitions, any, any).viterbi()).isEqualTo(new int[] {0, 1});
        assertThat(new LinearChain(emissions, transitions, new double[] {0, 1}, any).viterbi())
                .isEqualTo(new int[] {1, 0});
        assertThat(new LinearChain(emissions, transitions, new double[] {0, 1}, new double[] {0, 1}).viterbi())
                .isEqualTo(new int[] {1, 1});
    }

    @Test
    void whereEverythingIsForbiddenNothingIsLikely() {
        double[] none = {0, 0};
        LinearChain chain = new LinearChain(new double[][] {{1, 1}}, new double[][] {{1, 1}, {1, 1}}, none, none);

        assertThat(chain.forwardBackward()).isEqualTo(new double[][] {{0, 0}});
    }

    @Test
    void aChainWithoutPlacesIsEmpty() {
        double[] any = {1, 1};
        LinearChain chain = new LinearChain(new double[0][], new double[][] {{1, 1}, {1, 1}}, any, any);

        assertThat(chain.viterbi()).isEmpty();
        assertThat(chain.forwardBackward()).isEmpty();
    }
}
