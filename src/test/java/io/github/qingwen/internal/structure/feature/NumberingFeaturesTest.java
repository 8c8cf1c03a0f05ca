package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.BOLD;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.text;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingFeaturesTest {
    private static final String LINE = p(words(10));
    private static final String BODY = p(words(60));

    /** Returns a line of so many characters that begins with a number or bullet and a mark behind it. */
    private static String numbered(String number, int length) {
        return p(number + words(length - number.length()));
    }

    private static String numbered(int number) {
        return p(number + "、山水林田");
    }

    private static String bullet() {
        return p("• 山水林田");
    }

    /** Returns what a feature looks like from a line that stands so many lines above the next of its series. */
    private static Set<String> apart(int gap, String line, String next) {
        return line(0, line, times(gap - 1, LINE), next);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            山水林田     | ''
            Part 1 山水  | form-word
            第一章 山水  | form-word
            01 山水      | form-zero
            一、山水     | form-chinese
            （一）山水   | form-chinese-parentheses
            1、山水      | form-arabic
            1.2 山水     | form-decimal
            （1）山水    | form-arabic-parentheses
            ①山水        | form-circled
            • 山水       | form-bullet
            7            | form-lone numbering-alone
            03           | form-zero numbering-alone
            """)
    void aNumberHasOneForm(String text, String features) {
        assertThat(matching("form-.*|numbering-alone", text(text))).isEqualTo(named(features));
    }

    @Nested
    class Series {
        private static final String SERIES = "series(-(3|adjacent|near|far|none))?";

        @ParameterizedTest(name = "{0} lines away: {1}")
        @CsvSource({
            "1, series series-adjacent",
            "2, series series-near",
            "3, series series-near",
            "4, series series-far"
        })
        void aNumberIsNearTheNextOrFarFromIt(int gap, String features) {
            assertThat(matching(SERIES, apart(gap, numbered(1), numbered(2)))).isEqualTo(named(features));
            assertThat(matching(SERIES, line(gap, numbered(1), times(gap - 1, LINE), numbered(2))))
                    .isEqualTo(named(features));
        }

        @Test
        void aNumberThatDoesNotCountOnIsInNone() {
            assertThat(matching(SERIES, line(0, numbered(1), numbered(3)))).containsExactly("series-none");
            assertThat(matching(SERIES, line(0, numbered(1), p("二、山水林田")))).containsExactly("series-none");
        }

        @Test
        void threeNumbersAreMoreThanTwo() {
            assertThat(line(0, numbered(1), numbered(2), numbered(3))).contains("series", "series-3");
            assertThat(line(0, numbered(1), numbered(2))).contains("series").doesNotContain("series-3");
        }

        @ParameterizedTest
        @CsvSource({"1", "2", "4"})
        void bulletsAreInNone(int gap) {
            String bullets = bullet() + times(gap - 1, LINE) + bullet() + LINE + bullet();

            assertThat(matching("series.*", line(0, bullets))).isEmpty();
            assertThat(matching("series.*", line(0, bullet()))).isEmpty();
        }

        @ParameterizedTest(name = "{0} of {1} others: {2}")
        @CsvSource({
            "5, 5, series-titles-80",
            "4, 5, series-titles-80",
            "19, 24, series-titles-50",
            "1, 2, series-titles-50",
            "25, 51, series-titles-20",
            "1, 5, series-titles-20",
            "4, 21, series-titles-0",
            "0, 2, series-titles-0",
            "0, 0, ''"
        })
        void numbersAreTitlesByTheShareOfTheOthersThatCouldBe(int titles, int others, String features) {
            String title = numbered(1) + BODY;
            String noTitle = p("1、山水林田。") + BODY;
            String markup = times(titles, title) + times(others - titles, noTitle);

            assertThat(matching("series-titles-.*", line(0, title, markup))).isEqualTo(named(features));
            assertThat(matching("series-titles-.*", line(0, noTitle, markup))).isEqualTo(named(features));
        }
    }

    @Nested
    class SeriesAndLook {
        @ParameterizedTest
        @CsvSource({"1, number-1", "2, ''", "12, ''", "13, number-large"})
        void aNumberIsTheFirstOrALargeOne(int number, String features) {
            assertThat(matching("number-(1|large)", text(number + "、山水"))).isEqualTo(named(features));
        }

        @ParameterizedTest(name = "{0} characters, the next number {1} lines away: {2}")
        @CsvSource({
            "26, 1, series-adjacent-short",
            "27, 1, ''",
            "61, 1, ''",
            "26, 2, series-far-short",
            "40, 2, series-far-short",
            "41, 2, ''",
            "60, 2, ''",
            "61, 2, series-far-long"
        })
        void aLineIsShortOrLongForItsSeries(int length, int gap, String features) {
            assertThat(matching(
                            "series-(adjacent|far)-(short|long)",
                            apart(gap, numbered("1、", length), numbered("2、", length))))
                    .isEqualTo(named(features));
        }

        @Test
        void aSentenceBelongsToTheNextNumberBesideIt() {
            String sentence = p("1、山水林田。");

            assertThat(apart(1, sentence, numbered(2))).contains("series-adjacent-sentence");
            assertThat(apart(2, sentence, numbered(2))).doesNotContain("series-adjacent-sentence", "series-far-short");
            assertThat(apart(1, numbered(1), numbered(2))).doesNotContain("series-adjacent-sentence");
        }

        @ParameterizedTest(name = "{0} lines away: {1}")
        @CsvSource({"1, series-bold", "2, series-bold series-bold-far"})
        void aBoldNumberCountsOn(int gap, String features) {
            String names = "series-(bold|bold-far|plain)";
            String bold = p(BOLD, "1、山水林田");

            assertThat(matching(names, apart(gap, bold, numbered(2)))).isEqualTo(named(features));
            assertThat(matching(names, apart(gap, numbered(1), numbered(2)))).containsExactly("series-plain");
            assertThat(matching(names, apart(gap, bold, numbered(5)))).isEmpty();
            assertThat(matching(names, apart(gap, numbered(1), numbered(5)))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"1", "2"})
        void aBulletDoesNotCountOn(int gap) {
            String bold = p(BOLD, "• 山水林田。");
            String longer = numbered("• ", 70);

            assertThat(matching("series-.*", apart(gap, bold, bold))).isEmpty();
            assertThat(matching("series-.*", apart(gap, longer, longer))).isEmpty();
            assertThat(matching("series-.*", apart(gap, bullet(), bullet()))).isEmpty();
        }
    }

    @Nested
    class Bullets {
        private static final String BULLETS = "bullet-.*|number-run";

        @ParameterizedTest(name = "{0} lines away: {1}")
        @CsvSource({"1, bullet-series", "2, bullet-near", "4, bullet-near", "5, bullet-far"})
        void areNearTheNextOrFarFromIt(int gap, String features) {
            assertThat(matching(BULLETS, apart(gap, bullet(), bullet()))).isEqualTo(named(features));
            assertThat(matching(BULLETS, apart(gap, numbered(1), numbered(2)))).isEmpty();
        }

        @Test
        void areAloneWithoutAnotherOfTheirKind() {
            assertThat(matching(BULLETS, line(0, bullet(), p("◆ 山水林田")))).containsExactly("bullet-alone");
            assertThat(matching(BULLETS, line(0, numbered(1)))).isEmpty();
        }

        @Test
        void areARunFromThreeOnAsNumbersAre() {
            assertThat(matching(BULLETS, line(0, times(3, bullet()))))
                    .containsExactlyInAnyOrder("bullet-series", "bullet-run");
            assertThat(matching(BULLETS, line(0, times(2, bullet())))).containsExactly("bullet-series");
            assertThat(matching(BULLETS, line(0, numbered(1), numbered(2), numbered(3))))
                    .containsExactly("number-run");
            assertThat(matching(BULLETS, line(0, numbered(1), numbered(2)))).isEmpty();
        }

        @Test
        void areARunSideBySideOnly() {
            assertThat(linesWith("bullet-run", article(bullet(), LINE, bullet(), bullet())))
                    .containsExactly(2, 3);
            assertThat(linesWith("number-run", article(numbered(1), LINE, numbered(2), numbered(3))))
                    .containsExactly(2, 3);
        }
    }

    @Nested
    class Neighbours {
        @Test
        void aNumberAloneHasALineBehindIt() {
            assertThat(linesWith("behind-number", article(p("01"), LINE, LINE, p("1、山水"), LINE)))
                    .containsExactly(1);
        }

        @Test
        void aLineWithoutNumberStandsBehindOneThatCountsOn() {
            assertThat(linesWith(
                            "behind-adjacent-series",
                            article(numbered(1), LINE, numbered(2), numbered(3), LINE, LINE, numbered(7), LINE)))
                    .containsExactly(1, 4);
        }

        @Test
        void aLineWithoutNumberStandsBetweenTwoOfOneForm() {
            assertThat(linesWith(
                            "between-series",
                            article(
                                    LINE,
                                    numbered(1),
                                    LINE,
                                    numbered(5),
                                    p("一、山水"),
                                    numbered(6),
                                    LINE,
                                    p("二、林田"),
                                    LINE,
                                    LINE,
                                    p("三、湖草"),
                                    LINE)))
                    .containsExactly(2);
        }
    }
}
