package io.github.qingwen.internal.structure.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How deep headings stand: each with how many it is below. */
class OutlineTest {
    /** Headings of one rank, parted by bars. */
    private static String depths(String headings) {
        List<String> texts =
                Arrays.stream(headings.split("\\|")).map(String::strip).toList();
        return depths(texts, Collections.nCopies(texts.size(), 1));
    }

    private static String depths(List<String> texts, List<Integer> ranks) {
        return new Outline(
                        texts.stream()
                                .map(TestHeadings::unstated)
                                .map(Title::of)
                                .toList(),
                        ranks)
                .depths().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "一、春 | （一）雨 | （二）风 | 二、夏 | （一）雷, 0 1 1 0 1",
        "第一章 春 | 一、雨 | 二、风 | 第二章 夏, 0 1 1 0",
        "一、春 | 1. 雨 | （1）小雨 | （2）大雨 | 2. 风 | 二、夏, 0 1 2 2 1 0",
        "（一）春 | 一、雨, 0 0",
        "1. 春 | 1.1 雨 | 1.2 风 | 2. 夏 | 2.1 雷, 0 1 1 0 1",
        "1.1 雨 | 1. 春, 0 0"
    })
    void aSeriesThatBeginsBelowAHeadingOfAnOuterFormIsOneDeeper(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "春 | 1. 雨 | 2. 风 | 夏, 0 1 1 0",
        "春 | 1. 雨 | 2. 风 | 夏 | 1. 雷 | 2. 虹, 0 1 1 0 1 1",
        "春 | 0. 雨 | 1. 风, 0 1 1",
        "• 春 | 1. 雨, 0 1",
        "春 | 1. 雨 | （1）小雨, 0 1 2",
        "1. 雨 | 春, 0 0"
    })
    void aSeriesThatBeginsBelowATitleIsOneDeeper(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "前言 | 1. 雨 | 2. 风, 0 0 0",
        "写在前面的话 | 一、雨 | 二、风, 0 0 0",
        "一、春 | 摘要 | 二、夏, 0 1 0",
        "一、春 | 摘要 | 1. 雨 | 二、夏, 0 1 1 0"
    })
    void aPrefaceStandsBesideTheSeriesBelowIt(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"春 | 一、雨 | 二、风 | 夏, 0 0 0 0", "春 | 结果1 雨 | 结果2 风 | 夏, 0 0 0 0", "春 | 第一章 雨 | 第二章 风, 0 0 0"})
    void aSeriesOfChaptersStandsBesideTheTitleBeforeIt(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "一、春 | 雨 | 风 | 二、夏, 0 1 1 0",
        "一、春 | • 雨 | 二、夏, 0 1 0",
        "一、春 | 雨 | 三、夏, 0 1 0",
        "春 | 1. 雨 | 小雨 | 2. 风, 0 1 2 1",
        "一、春 | 1. 雨 | 2. 风 | 雷 | 二、夏, 0 1 1 1 0",
        "一、春 | 二、夏 | 雨, 0 0 0"
    })
    void aHeadingBetweenTwoMembersOfASeriesIsOneDeeperThanThey(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @Test
    void anotherOneIsNoMemberOfTheSeriesThatTheFirstOneBegan() {
        assertThat(depths("1. 雨 | 春 | 1. 风")).isEqualTo("0 0 1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "春 | 小结 | 夏 | 小结, 0 1 0 1",
        "春 | 要点 | 小结 | 夏 | 要点 | 小结, 0 1 1 0 1 1",
        "一、春 | 1. 雨 | 2. 风 | 小结 | 二、夏 | 小结, 0 1 1 1 0 1",
        "小结 | 春 | 小结, 0 0 1",
        "小结 | 小结, 0 0",
        "春 | 小结 | 小结 | 夏, 0 0 0 0",
        "春 | 小结 | 夏, 0 0 0"
    })
    void wordsThatComeAgainAreBelowTheOthers(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"春 | 2. 雨 | 3. 风, 0 0 0", "1. 春 | 2. 夏 | 1. 雨, 0 0 0"})
    void aSeriesThatDoesNotBeginAtOneIsBesideTheTitleBeforeIt(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"一、春 | 二、夏 | 2. 雨 | 3. 风, 0 0 1 1", "一、春 | 二、夏 | （3）雨, 0 0 1"})
    void aSeriesWhoseFirstNumbersAreMissingIsBelowAnOuterForm(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "春 | 1. 雨 | 2. 风 | 4. 雷 | 4. 虹 | 5. 霜, 0 1 1 1 1 1",
        "一、春 | 1. 雨 | 二、夏 | 2. 风 | 四、秋 | 2. 雷, 0 1 0 1 0 1",
        "春 | 1. 雨 | （1）小雨 | 3. 风 | （2）大风, 0 1 2 1 2"
    })
    void aSeriesGoesOnAsDeepAsBeforeWhateverNumbersAreMissingOrComeAgain(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"春 | 1 | 2 雨 | 3 | 4 风, 0 1 1 1 1", "春 | 01 | 02 雨 | 03, 0 1 1 1", "春 | 1、雨 | 2. 风 | 3、雷, 0 1 1 1"})
    void aSeriesIsOneWhateverStandsBehindItsNumbers(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @Test
    void aNumberWithoutASeparatorIsAboveOneWithASeparator() {
        assertThat(depths("1 春 | 2 夏 | 1. 雨 | 2. 风")).isEqualTo("0 0 1 1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1 | 2 | 一、雨 | 二、风 | 3, 0 0 1 1 0",
        "01 春 | Part 1 雨 | Part 2 风 | 02 夏, 0 1 1 0",
        "1 | 一、雨 | 二、风 | 2 | 一、雷 | 二、虹, 0 1 1 0 1 1"
    })
    void aSeriesThatBeginsInsideAnotherIsOneDeeperWhateverItsForm(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1.1 春 | 1.1.1 雨 | 1.1.2 风 | 1.2 夏 | 1.2.1 雷, 0 1 1 0 1",
        "1. 年 | 1.1 春 | 1.1.1 雨 | 1.1.2 风 | 1.2 夏 | 2. 月, 0 1 2 2 1 0",
        "1.1 春 | 1.1.1 雨 | 2.1 夏, 0 1 0"
    })
    void aNumberOfMorePartsIsDeeper(String headings, String depths) {
        assertThat(depths(headings)).isEqualTo(depths);
    }

    @Test
    void numbersOfAsManyPartsAreOfOneDepth() {
        assertThat(depths("1.1 春 | 2.1 夏 | 3.1 秋")).isEqualTo("0 0 0");
    }

    @Test
    void aNumberBehindAnotherMakesItNoDeeper() {
        assertThat(depths("9.春 | 10.21 天 | 11.夏")).isEqualTo("0 0 0");
    }

    @Test
    void belowAHeadingAreThoseOfLowerRanks() {
        assertThat(depths(List.of("年", "雨", "风", "春", "雷", "月"), List.of(1, 5, 5, 3, 5, 1)))
                .isEqualTo("0 1 1 1 2 0");
        assertThat(depths(List.of("雨", "年", "风"), List.of(3, 1, 3))).isEqualTo("0 0 1");
    }

    @Test
    void numbersAndWordsAreComparedAmongHeadingsOfOneRank() {
        assertThat(depths(List.of("春", "1. 雨", "2. 风"), List.of(1, 2, 2))).isEqualTo("0 1 1");
        assertThat(depths(List.of("一、春", "雨", "二、夏"), List.of(1, 2, 1))).isEqualTo("0 1 0");
        assertThat(depths(List.of("1. 春", "1. 雨", "2. 风", "2. 夏", "雷"), List.of(1, 2, 2, 1, 1)))
                .isEqualTo("0 1 1 0 0");
        assertThat(depths(List.of("春", "夏", "雨", "夏"), List.of(1, 1, 2, 2))).isEqualTo("0 0 1 1");
    }
}
