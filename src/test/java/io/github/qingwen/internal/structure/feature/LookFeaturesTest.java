package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.sentence;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.BOLD;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bold lines look alike; the text between them does not. */
class LookFeaturesTest {
    private static final String BODY = p(words(60));
    private static final String TITLE = bold(10) + BODY;

    private static String bold(int length) {
        return p(BOLD, words(length));
    }

    @ParameterizedTest
    @CsvSource({"1, look-unique", "2, look-2-4", "4, look-2-4", "5, ''"})
    void aLookIsThatOfSoManyLines(int lines, String features) {
        assertThat(matching("look-(unique|2-4)", line(0, times(lines, TITLE)))).isEqualTo(named(features));
    }

    @ParameterizedTest(name = "10 characters look so, {0} others do not: {1}")
    @CsvSource({"9, look-main", "10, ''", "70, ''", "71, look-rare"})
    void aLookIsMainOrRareByItsShareOfTheCharacters(int others, String features) {
        assertThat(matching("look-(rare|main)", line(0, bold(10), p(words(others)))))
                .isEqualTo(named(features));
    }

    @Test
    void atLeastThreeLinesNeverSideBySideAreApart() {
        assertThat(line(0, times(3, TITLE))).contains("look-apart");
        assertThat(line(0, times(2, TITLE))).doesNotContain("look-apart");
        assertThat(line(0, TITLE, TITLE, bold(10), bold(10))).doesNotContain("look-apart");
    }

    @Test
    void linesAreAdjacentWhereHalfOfThemStandBelowOneAnother() {
        String two = bold(10) + bold(10) + BODY;

        assertThat(line(0, two)).contains("look-adjacent");
        assertThat(line(0, two, two)).contains("look-adjacent");
        assertThat(line(0, two, two, bold(10))).doesNotContain("look-adjacent");
        assertThat(line(0, bold(10), BODY)).doesNotContain("look-adjacent");
    }

    @Test
    void severalLinesOfAtMost22CharactersOnAverageAreShort() {
        assertThat(line(0, bold(20), BODY, bold(24))).contains("look-short");
        assertThat(line(0, bold(20), BODY, bold(25))).doesNotContain("look-short");
        assertThat(line(0, bold(20), BODY)).doesNotContain("look-short");
    }

    @Test
    void severalLinesAreSentencesWhereHalfOfThemEndLikeOne() {
        String sentence = p(BOLD, sentence(10));

        assertThat(line(0, sentence, BODY, bold(10))).contains("look-sentences");
        assertThat(line(0, sentence, BODY, bold(10), BODY, bold(10))).doesNotContain("look-sentences");
        assertThat(line(0, sentence, BODY)).doesNotContain("look-sentences");
    }

    @ParameterizedTest(name = "{0} of {1} lines above text: {2}")
    @CsvSource({
        "2, 3, look-heads look-heads-some",
        "3, 5, look-heads-some",
        "1, 3, look-heads-some",
        "0, 3, ''",
        "1, 1, ''"
    })
    void severalLinesAreHeadsWhereTwoThirdsOfThemStandAboveText(int heads, int lines, String features) {
        String markup = times(heads, bold(10) + p(words(40))) + times(lines - heads, bold(10) + p(words(39)));

        assertThat(matching("look-heads.*", line(0, markup))).isEqualTo(named(features));
    }

    @ParameterizedTest(name = "{0} of {1} others: {2}")
    @CsvSource({
        "5, 5, look-titles-80",
        "4, 5, look-titles-80",
        "19, 24, look-titles-50",
        "1, 2, look-titles-50",
        "25, 51, look-titles-20",
        "1, 5, look-titles-20",
        "4, 21, look-titles-0",
        "0, 2, look-titles-0",
        "0, 0, ''"
    })
    void linesOfOneLookAreTitlesByTheShareOfTheOthersThatCouldBe(int titles, int others, String features) {
        String noTitle = p(BOLD, sentence(10)) + BODY;
        String markup = times(titles, TITLE) + times(others - titles, noTitle);

        assertThat(matching("look-titles-.*", line(0, TITLE, markup))).isEqualTo(named(features));
        assertThat(matching("look-titles-.*", line(0, noTitle, markup))).isEqualTo(named(features));
    }

    @ParameterizedTest(name = "{0} of {1} others: {2}")
    @CsvSource({
        "3, 5, look-captions-60",
        "13, 22, ''",
        "1, 5, ''",
        "4, 21, look-captions-0",
        "0, 1, look-captions-0",
        "0, 0, ''"
    })
    void linesOfOneLookAreCaptionsByTheShareOfTheOthersBelowPictures(int captions, int others, String features) {
        String caption = PICTURE + bold(10) + BODY;
        String markup = times(captions, caption) + times(others - captions, TITLE);

        assertThat(matching("look-captions-.*", line(0, caption, markup))).isEqualTo(named(features));
        assertThat(matching("look-captions-.*", line(0, TITLE, markup))).isEqualTo(named(features));
    }

    @Test
    void severalLinesAreTwinsWhereFewerThanAQuarterOfTheCharactersLookSo() {
        String two = bold(10) + p(words(20)) + bold(10);

        assertThat(line(0, two, p(words(41)))).contains("look-twins");
        assertThat(line(0, two, p(words(40)))).doesNotContain("look-twins");
        assertThat(line(0, bold(10), p(words(90)))).doesNotContain("look-twins");
    }

    @Test
    void twinsAreTitlesWhereHalfOfTheOthersCouldBe() {
        String noTitle = p(BOLD, sentence(10)) + BODY;

        assertThat(line(0, TITLE, TITLE, noTitle)).contains("look-twins", "look-twin-titles");
        assertThat(line(0, TITLE, times(25, TITLE), times(26, noTitle)))
                .contains("look-twins")
                .doesNotContain("look-twin-titles");
        assertThat(line(0, times(2, bold(10) + p(words(21)))))
                .contains("look-titles-80")
                .doesNotContain("look-twin-titles");
    }

    @Test
    void twinsAreCaptionsWhereHalfOfTheOthersStandBelowPictures() {
        String caption = PICTURE + bold(10) + BODY;

        assertThat(line(0, caption, caption, TITLE)).contains("look-twins", "look-twin-captions");
        assertThat(line(0, caption, times(25, caption), times(26, TITLE)))
                .contains("look-twins")
                .doesNotContain("look-twin-captions");
        assertThat(line(0, times(2, PICTURE + bold(10))))
                .contains("look-captions-60")
                .doesNotContain("look-twin-captions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"look-titles-0", "look-captions-0", "look-twins", "look-heads-some"})
    void aLineOfItsOwnLookHasNoTwins(String feature) {
        assertThat(line(0, TITLE)).contains("look-unique").doesNotContain(feature);
    }
}
