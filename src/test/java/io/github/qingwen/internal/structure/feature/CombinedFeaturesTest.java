package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.BOLD;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to stand out goes with each form of a line. */
class CombinedFeaturesTest {
    private static final String BODY = p(words(60));
    private static final String BOLD_TITLE = p(BOLD, words(10));

    /** Returns the combinations of one emphasis with the forms in a cell. */
    private static Set<String> with(String emphasis, String forms) {
        return named(Arrays.stream(forms.split(" +"))
                .filter(form -> !form.isEmpty())
                .map(form -> emphasis + '+' + form)
                .collect(Collectors.joining(" ")));
    }

    private static Set<String> bold(Set<String> line) {
        return matching("bold\\+.*", line);
    }

    @Nested
    class Emphases {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <p style="font-size:17px">山水林田</p>                                   | plain
                <p style="font-weight:bold">山水林田</p>                                 | bold
                <p style="font-size:20px">山水林田</p>                                   | larger
                <p style="text-align:center">山水林田</p>                                | centred
                <p style="text-align:right">山水林田</p>                                 | plain
                <p style="color:red">山水林田</p>                                        | coloured
                <p><span style="background:#ff0">山水林田</span></p>                     | coloured
                <p>1、山水林田</p>                                                       | plain numbered
                <p>• 山水林田</p>                                                        | plain
                <section style="border:1px solid red"><p>山水林田</p></section>             | own-box
                <section style="background:#eee"><p>山水林田</p><p>湖草</p></section>    | ''
                <h3 style="font-size:17px;font-weight:normal">山水林田</h3>              | heading-element
                <h2>山水林田</h2>                                                        | bold larger heading-element
                """)
        void goWithTheFormOfATitle(String markup, String emphases) {
            Set<String> expected = named(emphases).stream()
                    .map(emphasis -> emphasis + "+title")
                    .collect(Collectors.toSet());

            assertThat(matching(".*\\+title", line(0, markup, BODY))).isEqualTo(expected);
        }

        @Test
        void beginAboveEightPercentForASize() {
            String body = p("font-size:100px", words(60));

            assertThat(line(0, p("font-size:108px", words(9)), body)).doesNotContain("larger+title");
            assertThat(line(0, p("font-size:108.1px", words(9)), body)).contains("larger+title");
        }

        @Test
        void arePlainWhereMoreThanHalfOfTheCharactersLookSo() {
            assertThat(line(0, p(words(20)), p(BOLD, words(20)))).doesNotContain("plain+title");
            assertThat(line(0, p(words(20)), p(BOLD, words(19)))).contains("plain+title");
        }

        @Test
        void haveNoFormInALineThatHasNone() {
            assertThat(matching(".*\\+.*", line(1, BODY, p(BOLD, words(41)), BODY)))
                    .isEmpty();
        }

        @Test
        void allGoWithOneLine() {
            String all = "<section style='border-left:1px solid blue'>"
                    + "<h2 style='color:red;text-align:center'>1、山水</h2></section>";

            assertThat(matching(".*\\+question", line(0, all, BODY))).isEmpty();
            assertThat(matching(".*\\+title-above-text", line(0, all, BODY)))
                    .containsExactlyInAnyOrder(
                            "bold+title-above-text",
                            "larger+title-above-text",
                            "centred+title-above-text",
                            "coloured+title-above-text",
                            "numbered+title-above-text",
                            "own-box+title-above-text",
                            "heading-element+title-above-text");
        }
    }

    @Nested
    class Forms {
        @ParameterizedTest(name = "{0} characters: {1}")
        @CsvSource({"30, title alone", "31, alone", "40, alone", "41, ''"})
        void areThoseOfShortLines(int length, String forms) {
            assertThat(bold(line(0, p(BOLD, words(length)), p(words(39))))).isEqualTo(with("bold", forms));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                山水林田    | title title-above-text alone
                山水林田”   | title title-above-text alone
                山水林田。  | sentence alone
                山水林田，  | alone
                山水林田、  | alone
                山水林田,   | alone
                山水林田：  | alone
                山水林田:   | alone
                山水林田？  | title title-above-text question alone
                山水林田?   | title title-above-text question alone
                山水林田！  | question sentence alone
                山水林田!   | question sentence alone
                """)
        void dependOnTheLastCharacter(String text, String forms) {
            assertThat(bold(line(0, p(BOLD, text), BODY))).isEqualTo(with("bold", forms));
        }

        @Test
        void areAboveTextWhereALineOf40CharactersFollows() {
            assertThat(line(0, BOLD_TITLE, p(words(40)))).contains("bold+title-above-text");
            assertThat(line(0, BOLD_TITLE, p(words(39)))).doesNotContain("bold+title-above-text");
            assertThat(line(0, BOLD_TITLE, PICTURE, p(words(40)))).doesNotContain("bold+title-above-text");
            assertThat(line(0, p(BOLD, words(31)), p(words(40)))).doesNotContain("bold+title-above-text");
            assertThat(line(0, BOLD_TITLE)).doesNotContain("bold+title-above-text");
        }

        @Test
        void areAboveAPictureWhereOneFollowsATitle() {
            assertThat(line(0, BOLD_TITLE, PICTURE)).contains("bold+title-above-picture");
            assertThat(line(0, BOLD_TITLE, BODY, PICTURE)).doesNotContain("bold+title-above-picture");
            assertThat(line(0, p(BOLD, words(31)), PICTURE)).doesNotContain("bold+title-above-picture");
        }

        @Test
        void areBelowAPictureUpTo40Characters() {
            assertThat(line(0, PICTURE, p(BOLD, words(40)))).contains("bold+below-picture");
            assertThat(line(0, PICTURE, p(BOLD, words(41)))).doesNotContain("bold+below-picture");
            assertThat(line(0, p(BOLD, words(40)), PICTURE)).doesNotContain("bold+below-picture");
        }

        @ParameterizedTest(name = "{0} characters above {1}: {2}")
        @CsvSource({"40, 40, true", "41, 60, false", "40, 39, false"})
        void areQuestionsUpTo40CharactersAboveText(int length, int next, boolean question) {
            String markup = p(BOLD, words(length - 1) + "？") + p(words(next));

            assertThat(line(0, markup).contains("bold+question")).isEqualTo(question);
        }

        @ParameterizedTest(name = "{0} characters before, {1} after: {2}")
        @CsvSource({"26, 26, true", "27, 26, false", "26, 27, false", "0, 26, false", "26, 0, false"})
        void areAmongShortLinesOfAtMost26Characters(int before, int after, boolean amongShort) {
            String markup = (before == 0 ? "" : p(words(before))) + BOLD_TITLE + (after == 0 ? "" : p(words(after)));

            assertThat(line(before == 0 ? 0 : 1, markup).contains("bold+among-short"))
                    .isEqualTo(amongShort);
        }

        @Test
        void areAloneWhereNothingLooksSoOnEitherSide() {
            assertThat(line(1, BODY, BOLD_TITLE, BODY)).contains("bold+alone");
            assertThat(line(1, BOLD_TITLE, BOLD_TITLE, BODY)).doesNotContain("bold+alone");
            assertThat(line(1, BODY, BOLD_TITLE, BOLD_TITLE)).doesNotContain("bold+alone");
            assertThat(line(0, BOLD_TITLE)).contains("bold+alone");
        }
    }
}
