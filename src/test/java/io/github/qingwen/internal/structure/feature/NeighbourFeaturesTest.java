package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.BOLD;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourFeaturesTest {
    private static final String LINE = p(words(10));
    private static final String ITEM = "<ul><li>山水</li></ul>";

    private static String size(double pixels) {
        return p("font-size:" + pixels + "px", words(10));
    }

    @Nested
    class Blocks {
        private static final String BLOCKS =
                "(before|after)-(picture|nothing|card|code|divider|table)|between-pictures";

        @ParameterizedTest(name = "between [{0}] and [{1}]: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>山水</p>                                                        | <p>山水</p>           | ''
                <img src="https://a.cn/1">                                         | <p>山水</p>           | before-picture
                <p>山水</p>                                                        | <img src="https://a.cn/1"> | after-picture
                <img src="https://a.cn/1">   | <img src="https://a.cn/1">          | before-picture after-picture between-pictures
                ''                                                                 | <p>山水</p>           | before-nothing
                <p>山水</p>                                                        | ''                    | after-nothing
                ''                                                                 | ''                    | before-nothing after-nothing
                <mp-common-profile data-nickname="山水"></mp-common-profile>       | <p>山水</p>           | before-card
                <p>山水</p>    | <mp-common-profile data-nickname="山水"></mp-common-profile>      | after-card
                <pre>int a;</pre>                                                  | <p>山水</p>           | before-code
                <p>山水</p>                                                        | <pre>int a;</pre>     | after-code
                <hr>                                                               | <p>山水</p>           | before-divider
                <p>山水</p>                                                        | <hr>                  | after-divider
                <p>山水</p>    | <table><tr><td>林田</td><td>湖草</td></tr></table>                | after-table
                <table><tr><td>林田</td><td>湖草</td></tr></table>                 | <p>山水</p>           | ''
                """)
        void areNamedBeforeAndAfterALine(String before, String after, String features) {
            String text = words(10);
            List<Set<String>> article = article(before, p(text), after);
            int at = before.contains("<table") ? 2 : before.contains("<p>") ? 1 : 0;

            assertThat(matching(BLOCKS, article.get(at))).isEqualTo(named(features));
        }
    }

    @Nested
    class LineAfter {
        private static final String BELOW = "next-.*";

        @ParameterizedTest(name = "{0} characters below 20: {1}")
        @CsvSource({
            "26, next-short next-looks-alike",
            "27, next-looks-alike",
            "39, next-looks-alike",
            "40, next-body next-looks-alike",
            "41, next-body next-longer next-looks-alike",
            "79, next-body next-longer next-looks-alike",
            "80, next-body next-long next-longer next-looks-alike"
        })
        void isShortOrLongOrLongerThanTheLine(int length, String features) {
            assertThat(matching(BELOW, line(0, p(words(20)), p(words(length))))).isEqualTo(named(features));
        }

        @Test
        void doesNotFollowBelowAPicture() {
            assertThat(matching(BELOW, line(0, LINE, PICTURE, p(words(80)))))
                    .containsExactlyInAnyOrder("next-longer", "next-looks-alike");
        }

        @Test
        void isNoneAtTheEnd() {
            assertThat(matching(BELOW, line(0, LINE))).isEmpty();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>山水林田</p>             | next-short next-looks-alike
                <p>山水林田。</p>           | next-short next-looks-alike next-sentence
                <p><b>山水林田</b></p>      | next-short next-bold
                <ul><li>山水</li></ul>      | next-short next-looks-alike next-item
                <p>1、山水</p>              | next-short next-looks-alike next-numbered
                <p>• 山水</p>               | next-short next-looks-alike next-numbered
                <p style="color:red">山水</p> | next-short
                <h3>山水</h3>               | next-short next-bold next-heading-element
                """)
        void hasALookAndMarkupOfItsOwn(String next, String features) {
            String names = "next-(short|sentence|looks-alike|bold|item|numbered|heading-element)";

            assertThat(matching(names, line(0, LINE, next))).isEqualTo(named(features));
        }

        @Test
        void isNoListBelowALineInAList() {
            assertThat(linesWith("next-item", article(LINE, ITEM, ITEM, LINE))).containsExactly(0);
        }
    }

    @Nested
    class LineBefore {
        private static final String ABOVE = "previous-.*";

        @ParameterizedTest(name = "{0} characters: {1}")
        @CsvSource({
            "26, previous-short previous-open previous-looks-alike",
            "27, previous-open previous-looks-alike",
            "39, previous-open previous-looks-alike",
            "40, previous-body previous-open previous-looks-alike"
        })
        void isShortOrText(int length, String features) {
            assertThat(matching(ABOVE, line(1, p(words(length)), LINE))).isEqualTo(named(features));
            assertThat(matching(ABOVE, line(1, p(words(length)), PICTURE, LINE)))
                    .isEqualTo(named(features));
        }

        @Test
        void isNoneAtTheStart() {
            assertThat(matching(ABOVE, line(0, LINE, LINE))).isEmpty();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>山水林田。</p>              | previous-sentence previous-looks-alike
                <p>山水林田：</p>              | previous-open previous-colon previous-looks-alike
                <p>山水林田:</p>               | previous-open previous-colon previous-looks-alike
                <p>山：水林田</p>              | previous-open previous-looks-alike
                <p><b>山水林田</b></p>         | previous-open previous-bold
                <p style="color:red">山水</p>  | previous-open
                <h4>山水林田</h4>              | previous-open previous-bold previous-heading-element
                """)
        void hasALookAndMarkupOfItsOwn(String previous, String features) {
            String names = "previous-(sentence|open|colon|looks-alike|bold|heading-element)";

            assertThat(matching(names, line(1, previous, LINE))).isEqualTo(named(features));
        }
    }

    @Nested
    class BothLines {
        @Test
        void areLargerOrSmallerByMoreThanATenth() {
            assertThat(line(1, size(11.1), size(10))).contains("previous-larger");
            assertThat(line(1, size(11), size(10))).doesNotContain("previous-larger");
            assertThat(line(0, size(11.1), size(10))).contains("next-smaller");
            assertThat(line(0, size(11), size(10))).doesNotContain("next-smaller");
        }

        @Test
        void areNotLargerOrSmallerTheOtherWayRound() {
            assertThat(line(1, size(10), size(20))).doesNotContain("previous-larger");
            assertThat(line(0, size(10), size(20))).doesNotContain("next-smaller");
        }

        @ParameterizedTest(name = "{0}, {1} and {2} characters: {3}")
        @CsvSource({"40, 40, 40, true", "41, 40, 40, false", "40, 41, 40, false", "40, 40, 41, false"})
        void areARunWithALineWhereAllAreShort(int previous, int length, int next, boolean run) {
            assertThat(line(1, p(words(previous)), p(words(length)), p(words(next)))
                            .contains("alike-run"))
                    .isEqualTo(run);
        }

        @Test
        void areARunWithALineWhereAllLookTheSame() {
            String bold = p(BOLD, words(10));

            assertThat(linesWith("alike-run", article(times(3, LINE), times(2, bold), times(4, LINE))))
                    .containsExactly(1, 6, 7);
        }
    }
}
