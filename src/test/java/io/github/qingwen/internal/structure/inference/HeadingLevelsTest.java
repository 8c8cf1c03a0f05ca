package io.github.qingwen.internal.structure.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The levels of an article's headings, each written as {@link TestHeadings} reads it. */
class HeadingLevelsTest {
    private static String levels(String written, boolean stated) {
        List<Segment.Heading> headings = Arrays.stream(written.split("\\|"))
                .map(String::strip)
                .map(TestHeadings::of)
                .toList();
        HeadingLevels levels = HeadingLevels.of(List.copyOf(headings), stated, List.of());
        return headings.stream().map(levels::of).map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String levels(String written) {
        return levels(written, false);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "h1 16 年 | h2 16 春 | h2 16 夏 | h1 16 月, 2 3 3 2",
        "h2 16 春 | h5 16 雨 | h5 16 风 | h2 16 夏, 2 3 3 2",
        "h3 16 春, 2"
    })
    void thoseOfTheMarkupCountWithoutGapsFromTwoOn(String headings, String levels) {
        assertThat(levels(headings)).isEqualTo(levels);
    }

    @Test
    void aHeadingIsOneLevelBelowTheOneThatItIsPartOf() {
        assertThat(levels("h4 16 雨 | h2 16 春 | h4 16 风 | h3 16 夏 | h4 16 雷")).isEqualTo("2 2 3 3 4");
        assertThat(levels("h2 16 春 | h3 16 雨 | h2 16 夏 | h5 16 风 | h5 16 雷 | h5 16 虹"))
                .isEqualTo("2 3 2 3 3 3");
    }

    @Test
    void aMarkBeforeANumberDoesNotEndItsSeries() {
        assertThat(levels("16 ▌08 春 | 14 a. 雨 | 16 ▌09 夏 | 14 b. 风 | 16 ▌10 秋")).isEqualTo("2 3 2 3 2");
    }

    @Test
    void theLowestIsSix() {
        assertThat(levels("h1 16 一 | h2 16 二 | h3 16 三 | h4 16 四 | h5 16 五 | h6 16 六"))
                .isEqualTo("2 3 4 5 6 6");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "20 春 | 16 雨 | 16 风 | 20 夏, 2 3 3 2",
        "20 春 | 16.5 雨, 2 2",
        "32 年 | 20 春 | 16 雨 | 20 夏, 2 3 4 3",
        "20 年 | 19 月 | 15.3 春 | 15 夏, 2 2 3 3",
        "16 春 | 0 雨, 2 3",
        "0 雨, 2"
    })
    void withoutAnyInTheMarkupASizeAQuarterLargerIsALevelAbove(String headings, String levels) {
        assertThat(levels(headings)).isEqualTo(levels);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "h2 20 春 | h3 16 雨 | 19 夏, 2 3 2",
        "h2 20 春 | h3 16 雨 | 17 风, 2 3 3",
        "h2 20 春 | h3 16 雨 | 20 夏, 2 3 2",
        "h2 20 春 | h3 16 雨 | 16 风, 2 3 3",
        "h2 20 春 | h3 16 雨 | 30 夏, 2 3 2",
        "h2 20 春 | h3 16 雨 | 10 风, 2 3 3",
        "h2 16 春 | h3 20 雨 | 17 夏, 2 3 2",
        "h2 16 春 | h3 20 雨 | 19 风, 2 3 3",
        "h2 20 春 | h3 20 雨 | 20 夏, 2 3 2"
    })
    void aHeadingWithoutOneHasThatOfTheNearestSize(String headings, String levels) {
        assertThat(levels(headings)).isEqualTo(levels);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"h2 20 春 | h3 16 雨 | 18 夏, 2 3 2", "h2 16 春 | h3 20 雨 | 18 夏, 2 3 2"})
    void ofTwoSizesAsNearTheFirstOfTheArticleCounts(String headings, String levels) {
        assertThat(levels(headings)).isEqualTo(levels);
    }

    @Test
    void aSeriesOfNumbersIsOfOneLevelWhateverItsSizes() {
        assertThat(levels("20 一、春 | 16 二、夏 | 20 三、秋")).isEqualTo("2 2 2");
        assertThat(levels("16 一、春 | 20 二、夏 | 16 三、秋")).isEqualTo("2 2 2");
    }

    @Test
    void aSeriesOfAnotherFormOrOfBulletsKeepsItsSizes() {
        assertThat(levels("20 一、春 | 16 2. 夏")).isEqualTo("2 3");
        assertThat(levels("20 第一章 春 | 16 第一节 夏")).isEqualTo("2 3");
        assertThat(levels("20 • 春 | 16 • 夏")).isEqualTo("2 3");
    }

    @Test
    void aSeriesKeepsTheLevelsOfTheMarkup() {
        assertThat(levels("h2 20 一、春 | h3 20 二、夏")).isEqualTo("2 3");
    }

    @Test
    void thoseOfASeriesThatTheMarkupSaysNothingOfHaveTheLevelOfTheOthers() {
        assertThat(levels("h3 20 1. 春 | h4 16 雨 | 16 2. 夏 | h3 20 3. 秋 | 16 4. 冬"))
                .isEqualTo("2 3 2 2 2");
    }

    @Test
    void aSeriesThatBeginsAnewHasALevelOfItsOwn() {
        assertThat(levels("h2 20 1. 年 | h3 16 春 | 16 1. 雨 | 16 2. 风 | h2 20 2. 月"))
                .isEqualTo("2 3 4 4 2");
    }

    @Test
    void belowTheSizesNumbersCount() {
        assertThat(levels("20 春 | 16 一、雨 | 16 （一）小雨 | 16 二、风 | 20 夏")).isEqualTo("2 3 4 3 2");
    }

    @Test
    void headingsInsideListsAndTheLikeCountToo() {
        Segment.Heading outer = TestHeadings.of("h2 16 春");
        Segment.Heading inner = TestHeadings.of("h3 16 雨");
        Segment list =
                new Segment.Composite(Segment.Kind.LIST, List.of(List.of(inner)), parts -> List.of(), null, null);
        HeadingLevels levels = HeadingLevels.of(List.of(outer, list), false, List.of());

        assertThat(levels.of(outer)).isEqualTo(2);
        assertThat(levels.of(inner)).isEqualTo(3);
    }

    @Test
    void inMarkupOfThisLibraryAreThoseThatItStates() {
        assertThat(levels("h1 16 年 | h4 16 雨 | h6 16 虹 | h2 16 夏 | 16 秋", true)).isEqualTo("2 5 6 3 3");
    }
}
