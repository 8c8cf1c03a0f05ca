package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.text;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthFeaturesTest {
    private static final String LENGTH = "length-.*";

    @ParameterizedTest
    @CsvSource({
        "1, length-1",
        "2, length-2-3",
        "3, length-2-3",
        "4, length-4-6",
        "6, length-4-6",
        "7, length-7-10",
        "10, length-7-10",
        "11, length-11-16",
        "16, length-11-16",
        "17, length-17-22",
        "22, length-17-22",
        "23, length-23-30",
        "30, length-23-30",
        "31, length-31-40",
        "40, length-31-40",
        "41, length-41-60",
        "60, length-41-60",
        "61, length-61-100",
        "100, length-61-100",
        "101, length-101"
    })
    void aLineIsInOneRangeOfLengths(int length, String range) {
        assertThat(matching(LENGTH, text(words(length)))).containsExactly(range);
    }

    @Test
    void aCharacterCountsOnceHoweverItIsEncoded() {
        assertThat(matching(LENGTH, text("𠮷"))).containsExactly("length-1");
    }

    @Test
    void anArticleIsOfShortLinesWhereSixtyPercentOfThemHaveAtMost26Characters() {
        assertThat(linesWith("article-of-short-lines", article(times(3, p(words(26))), times(2, p(words(27))))))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(linesWith("article-of-short-lines", article(times(13, p(words(26))), times(9, p(words(27))))))
                .isEmpty();
    }

    @Test
    void aLineIsShortAmongLongOnesWhereAtMost35PercentAreShort() {
        String feature = "short-in-article-of-long-lines";

        assertThat(linesWith(feature, article(times(7, p(words(26))), times(13, p(words(27))))))
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(line(0, times(9, p(words(26))), times(16, p(words(27))))).doesNotContain(feature);
    }
}
