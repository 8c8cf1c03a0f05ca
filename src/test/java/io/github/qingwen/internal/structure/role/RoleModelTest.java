package io.github.qingwen.internal.structure.role;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roles of an article's lines: decided by weights, or stated by the markup. */
class RoleModelTest {
    private static final int ROLES = Role.values().length;

    private static Lines lines(String markup) {
        return fragment(markup).lines();
    }

    private static String roles(List<Decision> decisions) {
        return decisions.stream().map(decision -> decision.role().name()).collect(Collectors.joining(" "));
    }

    @Nested
    class Weighed {
        /** A table in which only the start and the order of roles weigh. */
        private RoleModel model(String... rows) {
            String head = "feature\tabout\t"
                    + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining("\t")) + '\n';
            return new RoleModel(RoleWeights.parse(head + String.join("", rows)));
        }

        private String row(String name, Role role, String weight) {
            return name + "\tabout " + name + "\t".repeat(role.ordinal() + 1) + weight
                    + "\t".repeat(ROLES - role.ordinal() - 1) + '\n';
        }

        @Test
        void aRoleIsTheLikeliestThatTheLineMayHave() {
            RoleModel headings = model(row("bias", Role.HEADING, "5"));

            assertThat(roles(headings.decide(lines("<p>山</p><p>水</p>")))).startsWith("HEADING ");
            assertThat(headings.decide(lines("<p>山</p><p>水</p>")).get(1).likelihood(Role.HEADING))
                    .isZero();
        }

        @Test
        void theProbabilitiesOfALineAreOneTogether() {
            assertThat(RoleModel.standard().decide(lines("<p>山</p><p>水</p><p>林</p>")))
                    .hasSize(3)
                    .allSatisfy(decision -> assertThat(
                                    Arrays.stream(decision.probabilities()).sum())
                            .isCloseTo(1, within(1e-9)));
        }

        @Test
        void theRunnerUpIsTheNextLikeliest() {
            Decision decision = model(
                            row("bias", Role.TEXT, "9"),
                            row("length-1", Role.QUOTE, "5"),
                            row("length-1", Role.ITEM, "4"))
                    .decide(lines("<p>山</p>"))
                    .get(0);

            assertThat(decision.role()).isEqualTo(Role.TEXT);
            assertThat(decision.runnerUp()).isEqualTo(Role.ITEM);
            assertThat(decision.certainty()).isGreaterThan(decision.likelihood(Role.ITEM));
            assertThat(decision.likelihood(Role.ITEM)).isGreaterThan(decision.likelihood(Role.CREDIT));
        }

        @Test
        void theRunnerUpOfAnotherRoleMayBeText() {
            Decision decision = model(row("bias", Role.QUOTE, "9"), row("length-1", Role.TEXT, "4"))
                    .decide(lines("<p>山</p>"))
                    .get(0);

            assertThat(decision.role()).isEqualTo(Role.QUOTE);
            assertThat(decision.runnerUp()).isEqualTo(Role.TEXT);
        }

        @Test
        void aDecisionIsWordedByTheFeaturesThatWeighed() {
            Decision decision = model(row("bias", Role.TEXT, "2"), row("length-1", Role.QUOTE, "5"))
                    .decide(lines("<p>山</p>"))
                    .get(0);

            assertThat(decision.role()).isEqualTo(Role.QUOTE);
            assertThat(decision.reasons().get()).containsExactly("about length-1");
            assertThat(decision.objections().get()).containsExactly("about length-1");
        }
    }

    @Nested
    class OfSimilarLines {
        private double[] odds(String markup, double[]... items) {
            double[][] probabilities = new double[items.length][ROLES];
            double[][] odds = new double[items.length][ROLES];
            for (int i = 0; i < items.length; i++) {
                probabilities[i][Role.TEXT.ordinal()] = 1 - items[i][0];
                probabilities[i][Role.ITEM.ordinal()] = items[i][0];
                Arrays.fill(odds[i], 1);
            }
            SimilarLines.weigh(lines(markup), probabilities, odds);
            return odds[0];
        }

        private double[] item(double probability) {
            return new double[] {probability};
        }

        @Test
        void aLineAloneInItsShapeKeepsItsOdds() {
            assertThat(odds("<p>山</p><p>山水林田湖草</p>", item(0.2), item(0.8))).containsOnly(1);
        }

        @Test
        void oneSimilarLineCountsForHalf() {
            double[] odds = odds("<p>山</p><p>水</p><p>山水林田湖草</p>", item(0.2), item(0.8), item(0.2));

            assertThat(odds[Role.ITEM.ordinal()]).isCloseTo(Math.sqrt(0.9 / 0.5), within(1e-9));
            assertThat(odds[Role.TEXT.ordinal()]).isCloseTo(Math.sqrt(0.3 / 0.7), within(1e-9));
        }

        @Test
        void severalSimilarLinesCountInFull() {
            double[] odds = odds("<p>山</p><p>水</p><p>林</p><p>山水林田湖草</p>", item(0), item(0.6), item(0.8), item(0.2));

            assertThat(odds[Role.ITEM.ordinal()]).isCloseTo(0.8 / 0.5, within(1e-9));
            assertThat(odds[Role.TEXT.ordinal()]).isCloseTo(0.4 / 0.7, within(1e-9));
        }

        @Test
        void rolesDecidedByAdjacentLinesKeepTheirOdds() {
            double[] odds = odds("<p>山</p><p>水</p><p>山水林田湖草</p>", item(0.2), item(0.8), item(0.2));

            for (Role role : List.of(Role.HEADING_MORE, Role.CAPTION_MORE, Role.ITEM_MORE, Role.QUOTE)) {
                assertThat(odds[role.ordinal()]).isEqualTo(1);
            }
        }

        @Test
        void anArticleOfSimilarLinesChangesNoOdds() {
            double[] odds = odds("<p>山</p><p>水</p>", item(0.5), item(0.5));

            assertThat(odds[Role.ITEM.ordinal()]).isCloseTo(1, within(1e-9));
            assertThat(odds[Role.PROMPT.ordinal()]).isCloseTo(1, within(1e-9));
        }

        @Test
        void aRoleThatNoSimilarLineHasLosesOddsOnlyWhereOtherLinesHaveIt() {
            double[] odds = odds("<p>山</p><p>水</p><p>山水林田湖草</p>", item(0), item(0), item(0.9));

            assertThat(odds[Role.ITEM.ordinal()]).isCloseTo(Math.sqrt(0.1 / 0.4), within(1e-9));
            assertThat(odds[Role.PROMPT.ordinal()]).isCloseTo(1, within(1e-9));
        }
    }

    @Nested
    class Stated {
        private static final String LONG = "山水林田湖草沙石云雨".repeat(12);

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"0, true", "4, true", "5, false"})
        void fewLinesAreAFragment(int lines, boolean fragment) {
            assertThat(StatedRoles.isFragment(lines("<p>山</p>".repeat(lines)))).isEqualTo(fragment);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>山</p><p>水</p>           | TEXT TEXT
                <h2>山</h2><p>水</p>         | HEADING TEXT
                <h2>山</h2><h2>水</h2>       | HEADING HEADING
                <h2>山<br>水</h2><p>林</p>   | HEADING HEADING_MORE TEXT
                <p>1、山</p><p>2、水</p>     | ITEM ITEM
                <p>1、山</p><p>水</p>        | TEXT TEXT
                <h2>1、山</h2><p>2、水</p>   | HEADING ITEM
                """)
        void aFragmentHasWhatItsMarkupAndItsNumbersState(String markup, String roles) {
            List<Decision> decisions = StatedRoles.decideFragment(lines(markup));

            assertThat(roles(decisions)).isEqualTo(roles);
            assertThat(decisions)
                    .allSatisfy(decision -> assertThat(decision.reasons().get())
                            .containsExactly(
                                    decision.role() == Role.ITEM
                                            ? "typed numbers that count on"
                                            : "stated by the markup"));
        }

        @Test
        void aWholeParagraphInAHeadingElementIsNoHeadingOfAFragment() {
            assertThat(roles(StatedRoles.decideFragment(lines("<h2>" + LONG + "</h2><p>山</p>"))))
                    .isEqualTo("HEADING TEXT");
            assertThat(roles(StatedRoles.decideFragment(lines("<h2>" + LONG + "山</h2><p>山</p>"))))
                    .isEqualTo("TEXT TEXT");
        }

        @Test
        void markupThatStatesEverythingIsTakenAtItsWord() {
            assertThat(roles(StatedRoles.decideStated(
                            lines("<h2>" + LONG + "山<br>水</h2><p>1、山</p><p>2、水</p><h3>林</h3>"))))
                    .isEqualTo("HEADING HEADING_MORE TEXT TEXT HEADING");
        }
    }
}
