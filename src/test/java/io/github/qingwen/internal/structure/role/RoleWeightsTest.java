package io.github.qingwen.internal.structure.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qingwen.internal.structure.feature.Features;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of weights, and the reasons that are worded of it. */
class RoleWeightsTest {
    private static final String HEAD =
            "feature\t" + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining("\t")) + '\n';

    /** Returns a row that weighs for text and for headings; the other cells are empty. */
    private static String row(String name, String text, String heading) {
        return name + '\t' + text + '\t' + heading + "\t".repeat(Role.values().length - 2) + '\n';
    }

    private static String name(int feature) {
        return Features.all().get(feature).name();
    }

    private static String about(int feature) {
        return Features.all().get(feature).about();
    }

    @Test
    void areReadFromATable() {
        RoleWeights weights = RoleWeights.parse(HEAD + row(name(1), "-1.5", "2.25") + row(name(3), "", "0.5"));

        assertThat(weights.of(1, Role.TEXT)).isEqualTo(-1.5);
        assertThat(weights.of(1, Role.HEADING)).isEqualTo(2.25);
        assertThat(weights.of(1, Role.QUOTE)).isZero();
        assertThat(weights.of(3, Role.TEXT)).isZero();
        assertThat(weights.of(3, Role.HEADING)).isEqualTo(0.5);
    }

    @Test
    void theLastColumnIsThatOfTheLastRole() {
        RoleWeights weights = RoleWeights.parse(HEAD + name(2) + "\t".repeat(Role.values().length) + "7\n");

        assertThat(weights.of(2, Role.QUOTE)).isEqualTo(7);
        assertThat(weights.of(2, Role.DECORATION)).isZero();
    }

    @Test
    void withoutARowAFeatureWeighsNothing() {
        RoleWeights weights = RoleWeights.parse(HEAD);

        assertThat(weights.sums(new int[] {0, 1})).containsOnly(0);
        assertThat(weights.first()[Role.TEXT.ordinal()]).isEqualTo(1);
        assertThat(weights.last()).containsOnly(1);
    }

    @Test
    void areSummedOverTheFeaturesOfALine() {
        RoleWeights weights = RoleWeights.parse(HEAD
                + row(name(0), "1", "10")
                + row(name(1), "2", "20")
                + row(name(2), "4", "40")
                + row("bias", "8", "80"));

        assertThat(weights.sums(new int[] {0, 2})[Role.TEXT.ordinal()]).isEqualTo(13);
        assertThat(weights.sums(new int[] {0, 2})[Role.HEADING.ordinal()]).isEqualTo(130);
        assertThat(weights.sums(new int[0])[Role.TEXT.ordinal()]).isEqualTo(8);
    }

    @Test
    void ofARoleBehindAnotherAreZeroWhereItMayNotFollow() {
        double[][] odds =
                RoleWeights.parse(HEAD + row("behind CAPTION", "1", "-1")).transitions();

        assertThat(odds[Role.CAPTION.ordinal()][Role.TEXT.ordinal()]).isCloseTo(Math.E, within(1e-9));
        assertThat(odds[Role.CAPTION.ordinal()][Role.HEADING.ordinal()]).isCloseTo(1 / Math.E, within(1e-9));
        assertThat(odds[Role.CAPTION.ordinal()][Role.CAPTION_MORE.ordinal()]).isEqualTo(1);
        assertThat(odds[Role.CAPTION.ordinal()][Role.HEADING_MORE.ordinal()]).isZero();
        assertThat(odds[Role.TEXT.ordinal()][Role.HEADING.ordinal()]).isEqualTo(1);
    }

    @Test
    void ofTheFirstAndTheLastLineAreOdds() {
        RoleWeights weights = RoleWeights.parse(HEAD + row("first", "1", "0") + row("last", "-1", "0"));

        assertThat(weights.first()[Role.TEXT.ordinal()]).isCloseTo(Math.E, within(1e-9));
        assertThat(weights.first()[Role.HEADING.ordinal()]).isEqualTo(1);
        assertThat(weights.first()[Role.HEADING_MORE.ordinal()]).isZero();
        assertThat(weights.first()[Role.ITEM_MORE.ordinal()]).isZero();
        assertThat(weights.last()[Role.TEXT.ordinal()]).isCloseTo(1 / Math.E, within(1e-9));
        assertThat(weights.last()[Role.HEADING_MORE.ordinal()]).isEqualTo(1);
    }

    @Test
    void thatShipAreOfFeaturesThatThereAre() {
        assertThat(RoleWeights.standard().of(0, Role.TEXT)).isNotZero();
    }

    @Nested
    class ReasonsOfThem {
        /** The first features weigh for a heading against text, in this order: 1, 3, 2, 4 and none. */
        private final RoleWeights weights = RoleWeights.parse(HEAD
                + row(name(0), "0", "1")
                + row(name(1), "-1", "2")
                + row(name(2), "0", "2")
                + row(name(3), "-1", "3")
                + row(name(4), "1", "1")
                + row(name(5), "2", "1"));

        @ParameterizedTest(name = "of {0}: {1}")
        @CsvSource({
            "0, 0",
            "0 2, 2 0",
            "2 0, 2 0",
            "0 1 2 3, 3 1 2",
            "3 2 1 0, 3 1 2",
            "1 0 3, 3 1 0",
            "4 0, 0",
            "5 4 0 5, 0",
            "0 4 2 5 3, 3 2 0"
        })
        void areTheThreeThatSpeakMostForTheRole(String features, String strongest) {
            String reasons = Reasons.of(weights, numbers(features), Role.HEADING);

            assertThat(reasons)
                    .isEqualTo(Arrays.stream(numbers(strongest))
                            .mapToObj(RoleWeightsTest::about)
                            .collect(Collectors.joining(", ")));
        }

        @Test
        void forTextAreThoseAgainstAHeading() {
            assertThat(Reasons.of(weights, new int[] {0, 5}, Role.TEXT)).isEqualTo(about(5));
        }

        @Test
        void againstAnotherRoleAreThoseThatSpeakMoreForThisOne() {
            assertThat(Reasons.against(weights, new int[] {0, 5}, Role.QUOTE, Role.TEXT))
                    .isEqualTo(about(5));
        }

        @Test
        void areTheNeighboursWhereNoFeatureSpeaksForTheRole() {
            assertThat(Reasons.of(weights, new int[] {4, 5}, Role.HEADING)).isEqualTo("the lines around it");
            assertThat(Reasons.of(weights, new int[0], Role.HEADING)).isEqualTo("the lines around it");
        }

        private int[] numbers(String text) {
            return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
        }
    }
}
