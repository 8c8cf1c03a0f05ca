package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFeaturesTest {
    private static final String SHORT = p(words(10));

    @ParameterizedTest(name = "{0} of 20 lines: from {1} to {2}")
    @CsvSource({
        "line-1, 0, 0",
        "line-2-3, 1, 2",
        "first-tenth, 0, 1",
        "last-quarter, 15, 19",
        "last-3, 17, 19",
        "last-tenth, 18, 19",
        "last-line, 19, 19"
    })
    void aPlaceIsCountedFromTheStartOrTheEnd(String feature, int from, int to) {
        assertThat(linesWith(feature, article(times(20, SHORT))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(from, to).boxed().toList());
    }

    @Test
    void fewLinesAreFewerThan15() {
        assertThat(linesWith("few-lines", article(times(14, SHORT)))).hasSize(14);
        assertThat(linesWith("few-lines", article(times(15, SHORT)))).isEmpty();
    }

    @Test
    void linesOf40CharactersAreTheBody() {
        List<Set<String>> article =
                article(p(words(39)), p(words(40)), p(words(39)), p(words(40)), p(words(39)), p(words(39)));

        assertThat(linesWith("before-body", article)).containsExactly(0);
        assertThat(linesWith("behind-body", article)).containsExactly(4, 5);
        assertThat(linesWith("no-body", article)).isEmpty();
    }

    @Test
    void anArticleOfShortLinesAndLinksHasNoBody() {
        List<Set<String>> article = article(p(words(39)), p("<a href='https://a.cn/'>" + words(50) + "</a>"));

        assertThat(linesWith("no-body", article)).containsExactly(0, 1);
        assertThat(linesWith("before-body", article)).isEmpty();
    }

    @Test
    void theBodyMayBeginWithTheFirstLine() {
        List<Set<String>> article = article(p(words(40)), SHORT);

        assertThat(linesWith("no-body", article)).isEmpty();
        assertThat(linesWith("before-body", article)).isEmpty();
        assertThat(linesWith("behind-body", article)).containsExactly(1);
    }

    @Test
    void whatStandsBelowTheWordEndInTheSecondHalfIsBehindTheEnd() {
        assertThat(linesWith("behind-end", article(times(3, SHORT), p("END"), times(2, SHORT))))
                .isEmpty();
        assertThat(linesWith("behind-end", article(times(4, SHORT), p("END"), times(2, SHORT))))
                .containsExactly(5, 6);
        assertThat(linesWith("behind-end", article(times(7, SHORT)))).isEmpty();
    }
}
