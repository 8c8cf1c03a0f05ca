package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.sentence;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.BOLD;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bold lines of ten characters have one shape: they look alike, and begin and end alike. */
class ShapeFeaturesTest {
    private static final String TWIN = p(BOLD, words(10));
    private static final String BODY = p(words(60));
    private static final String TITLE = TWIN + BODY;
    /** Above a line that is hardly longer. */
    private static final String NO_TITLE = TWIN + p(words(15));

    @ParameterizedTest
    @CsvSource({"1, shape-unique", "2, shape-2", "3, shape-3-8", "8, shape-3-8", "9, shape-many"})
    void aShapeIsThatOfSoManyLines(int lines, String feature) {
        assertThat(matching("shape-(unique|2|3-8|many)", line(0, times(lines, TITLE))))
                .containsExactly(feature);
    }

    @Test
    void linesOfOneLookThatAreWordedOtherwiseHaveAnotherShape() {
        assertThat(line(0, TITLE, p(BOLD, sentence(10)), BODY)).contains("look-2-4", "shape-unique");
    }

    @Test
    void severalLinesNeverSideBySideAreApart() {
        assertThat(line(0, TITLE, TITLE)).contains("shape-apart");
        assertThat(line(0, TITLE, TWIN, TWIN)).doesNotContain("shape-apart");
        assertThat(line(0, TITLE)).doesNotContain("shape-apart");
    }

    @Test
    void linesAreAdjacentWhereHalfOfThemStandBelowOneAnother() {
        assertThat(line(0, TWIN, TWIN)).contains("shape-adjacent");
        assertThat(line(0, TWIN, TWIN, BODY, TWIN, TWIN)).contains("shape-adjacent");
        assertThat(line(0, TWIN, TWIN, BODY, TWIN, TWIN, BODY, TWIN)).doesNotContain("shape-adjacent");
        assertThat(line(0, TITLE)).doesNotContain("shape-adjacent");
    }

    @ParameterizedTest(name = "{0} of {1} others: {2}")
    @CsvSource({
        "5, 5, shape-titles",
        "4, 5, shape-titles",
        "19, 24, shape-titles-some",
        "2, 5, shape-titles-some",
        "11, 28, shape-titles-none",
        "0, 1, shape-titles-none",
        "0, 0, ''"
    })
    void linesOfOneShapeAreTitlesByTheShareOfTheOthersThatCouldBe(int titles, int others, String features) {
        String markup = times(titles, TITLE) + times(others - titles, NO_TITLE);
        String names = "shape-titles(-some|-none)?";

        assertThat(matching(names, line(0, TITLE, markup))).isEqualTo(named(features));
        assertThat(matching(names, line(0, NO_TITLE, markup))).isEqualTo(named(features));
    }

    @Test
    void aTitleIsAmongTitlesWhereThreeLinesAreOfItsShape() {
        assertThat(line(0, TITLE, TITLE, TITLE)).contains("shape-titles-3");
        assertThat(line(0, TITLE, TITLE)).contains("shape-titles").doesNotContain("shape-titles-3");
        assertThat(line(0, NO_TITLE, TITLE, TITLE)).contains("shape-titles").doesNotContain("shape-titles-3");
        assertThat(line(0, TITLE, TITLE, NO_TITLE)).doesNotContain("shape-titles-3");
        assertThat(line(0, times(5, TITLE), NO_TITLE)).contains("shape-titles-3");
    }

    @ParameterizedTest(name = "{0} of {1} others: {2}")
    @CsvSource({
        "3, 5, shape-captions",
        "13, 22, ''",
        "3, 10, ''",
        "5, 17, shape-captions-none",
        "0, 1, shape-captions-none",
        "0, 0, ''"
    })
    void aLineBelowAPictureIsACaptionByTheShareOfTheOthersBelowPictures(int captions, int others, String features) {
        String markup = times(captions, PICTURE + TITLE) + times(others - captions, TITLE);

        assertThat(matching("shape-captions.*", line(0, PICTURE, TITLE, markup)))
                .isEqualTo(named(features));
    }

    @Test
    void aLineThatIsNotBelowAPictureIsNoCaption() {
        assertThat(line(0, TITLE, times(3, PICTURE + TITLE))).doesNotContain("shape-captions");
        assertThat(line(0, TITLE, TITLE)).contains("shape-captions-none");
    }

    @ParameterizedTest(name = "{0} characters above {1}: {2}")
    @CsvSource({"10, 20, false", "10, 21, true", "30, 39, false", "30, 40, true", "40, 53, true", "41, 60, false"})
    void aShortLineAboveALongerOneCouldBeATitle(int length, int next, boolean title) {
        assertThat(line(0, p(words(length)), p(words(next))).contains("could-be-title"))
                .isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山水林田</p>                                                  | true
            <p>山水林田？</p>                                                | true
            <p>山水林田。</p>                                                | false
            <p>山水林田，</p>                                                | false
            <p>山水林田、</p>                                                | false
            <p>山水林田,</p>                                                 | false
            <p><a href="https://a.cn/">山水林田</a></p>                      | false
            <ul><li>山水林田</li></ul>                                       | false
            <p>山水林田</p><img src="https://a.cn/1">                        | true
            """)
    void aTitleIsNoSentenceAndNoLinkAndNoItem(String markup, boolean title) {
        assertThat(line(0, markup, BODY).contains("could-be-title")).isEqualTo(title);
    }

    @Test
    void theLastLineAndACellAreNoTitles() {
        assertThat(linesWith("could-be-title", article(BODY, TWIN))).isEmpty();
        assertThat(linesWith("could-be-title", article("<table><tr><td>山水</td><td>", words(60), "</td></tr></table>")))
                .isEmpty();
    }

    @Test
    void onlyNumbersThatStandAloneAndCountOnHaveALineBehindThem() {
        assertThat(linesWith("behind-numbers", article(p("01"), TITLE, p("02"), TITLE, p("03"))))
                .containsExactly(1, 4);
        assertThat(linesWith("behind-numbers", article(p("01"), TITLE, p("05"), TITLE)))
                .isEmpty();
        assertThat(linesWith("behind-numbers", article(p("1、山水"), TITLE, p("2、林田"), TITLE)))
                .isEmpty();
    }
}
