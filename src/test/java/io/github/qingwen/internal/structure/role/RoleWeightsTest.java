package io.github.qingwen.internal.structure.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qingwen.internal.structure.segment.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of weights, and the reasons that are worded of it. */
class RoleWeightsTest {
    private static final String HEAD =
            "feature\tabout\t" + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining("\t")) + '\n';

    /** Returns a row that weighs for text and for headings; the other cells are empty. */
    private static String row(String name, String text, String heading) {
        return name + "\tabout " + name + '\t' + text + '\t' + heading + "\t".repeat(Role.values().length - 2) + '\n';
    }

    @Test
    void areReadFromATable() {
        RoleWeights weights = RoleWeights.parse(HEAD + row("f1", "-1.5", "2.25") + row("f3", "", "0.5"));

        assertThat(weights.of("f1", Role.TEXT)).isEqualTo(-1.5);
        assertThat(weights.of("f1", Role.HEADING)).isEqualTo(2.25);
        assertThat(weights.of("f1", Role.QUOTE)).isZero();
        assertThat(weights.of("f3", Role.TEXT)).isZero();
        assertThat(weights.of("f3", Role.HEADING)).isEqualTo(0.5);
    }

    @Test
    void theLastColumnIsThatOfTheLastRole() {
        RoleWeights weights = RoleWeights.parse(HEAD + "f2\t" + "\t".repeat(Role.values().length) + "7\n");

        assertThat(weights.of("f2", Role.QUOTE)).isEqualTo(7);
        assertThat(weights.of("f2", Role.DECORATION)).isZero();
    }

    @Test
    void withoutARowAFeatureWeighsNothing() {
        RoleWeights weights = RoleWeights.parse(HEAD);

        assertThat(weights.sums(List.of("f0", "f1"))).containsOnly(0);
        assertThat(weights.first()[Role.TEXT.ordinal()]).isEqualTo(1);
        assertThat(weights.last()).containsOnly(1);
    }

    @Test
    void areSummedOverTheFeaturesOfALine() {
        RoleWeights weights = RoleWeights.parse(
                HEAD + row("f0", "1", "10") + row("f1", "2", "20") + row("f2", "4", "40") + row("bias", "8", "80"));

        assertThat(weights.sums(List.of("f0", "f2"))[Role.TEXT.ordinal()]).isEqualTo(13);
        assertThat(weights.sums(List.of("f0", "f2"))[Role.HEADING.ordinal()]).isEqualTo(130);
        assertThat(weights.sums(List.of())[Role.TEXT.ordinal()]).isEqualTo(8);
    }

    @Test
    void ofARoleAfterAnotherAreZeroWhereItMayNotFollow() {
        double[][] odds =
                RoleWeights.parse(HEAD + row("after CAPTION", "1", "-1")).transitions();

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
    void thatShipWordEachFeatureForPeople() {
        RoleWeights weights = RoleWeights.standard();

        assertThat(weights.features())
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(weights.about(feature)).isNotBlank());
    }

    @Nested
    class ReasonsOfThem {
        /** The first features weigh for a heading against text, in this order: 1, 3, 2, 4 and none. */
        private final RoleWeights weights = RoleWeights.parse(HEAD
                + row("f0", "0", "1")
                + row("f1", "-1", "2")
                + row("f2", "0", "2")
                + row("f3", "-1", "3")
                + row("f4", "1", "1")
                + row("f5", "2", "1"));

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
            List<String> reasons = Reasons.of(weights, names(features), Role.HEADING);

            assertThat(reasons)
                    .isEqualTo(names(strongest).stream().map(weights::about).toList());
        }

        @Test
        void forTextAreThoseAgainstAHeading() {
            assertThat(Reasons.of(weights, List.of("f0", "f5"), Role.TEXT)).containsExactly("about f5");
        }

        @Test
        void againstAnotherRoleAreThoseThatSpeakMoreForThisOne() {
            assertThat(Reasons.against(weights, List.of("f0", "f5"), Role.QUOTE, Role.TEXT))
                    .containsExactly("about f5");
        }

        @Test
        void areTheNeighboursWhereNoFeatureSpeaksForTheRole() {
            assertThat(Reasons.of(weights, List.of("f4", "f5"), Role.HEADING)).containsExactly("the lines around it");
            assertThat(Reasons.of(weights, List.of(), Role.HEADING)).containsExactly("the lines around it");
        }

        private List<String> names(String numbers) {
            return Arrays.stream(numbers.split(" ")).map(number -> "f" + number).toList();
        }
    }
}
