package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.Resources;
import io.github.qingwen.internal.structure.role.RoleWeights;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all tables of features have in common, and the table of weights that names them. */
class FeaturesTest {
    private static List<String> names() {
        return Features.all().stream().map(Feature::name).toList();
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(names()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void areWordedForPeople() {
        assertThat(Features.all()).extracting(Feature::about).allMatch(about -> !about.isBlank());
    }

    @Test
    void areWhatTheRowsOfTheTableOfWeightsName() {
        List<String> rows = Resources.text(RoleWeights.class, "role-weights.tsv")
                .lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf('\t')))
                .filter(row -> !List.of("bias", "first", "last").contains(row) && !row.startsWith("behind "))
                .toList();

        assertThat(rows).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(names());
    }

    @Test
    void ofNoLinesAreNone() {
        assertThat(Features.of(List.of())).isEmpty();
    }

    @Test
    void ofEachLineAreItsOwn() {
        assertThat(article(p(words(1)), p("山水。")))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("length-1", "line-1", "before-nothing")
                                .doesNotContain("ends-full-stop", "last-line"),
                        second -> assertThat(second)
                                .contains("length-2-3", "ends-full-stop", "last-line", "after-nothing")
                                .doesNotContain("length-1", "line-1"));
    }

    @Test
    void ofALineWithoutTextAreThoseOfNoText() {
        assertThat(article(p("<span data-formula='x^2'>x</span>"), PICTURE))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("has-atom", "no-letter", "no-han", "after-picture")
                        .doesNotContain("ends-symbol", "length-1", "link"));
    }

    @Test
    void areKeptInAscendingOrderHoweverManyHold() {
        FeatureSink sink = FeatureSink.ofIndexes();
        for (int i = 0; i < 200; i++) {
            sink.add(true);
        }

        assertThat(sink.take()).isEqualTo(IntStream.range(0, 200).toArray());
    }

    @Test
    void thatDoNotHoldCountNevertheless() {
        FeatureSink sink = FeatureSink.ofIndexes();
        sink.add("one", "the first", false);
        sink.add(true);
        sink.skip(3);
        sink.add(false);
        sink.add("seven", "the last", true);

        assertThat(sink.take()).containsExactly(1, 6);
    }

    @Test
    void ofTheNextLineBeginAnew() {
        FeatureSink sink = FeatureSink.ofIndexes();
        sink.add(true);
        sink.add(true);
        sink.take();
        sink.add(false);
        sink.add(true);

        assertThat(sink.take()).containsExactly(1);
        assertThat(sink.features()).isEmpty();
    }

    @Test
    void areNamedWhetherTheyHoldOrNot() {
        FeatureSink sink = FeatureSink.ofNames();
        sink.add("one", "the first", false);
        sink.add("two", "the second", true);

        assertThat(sink.features())
                .isEqualTo(List.of(new Feature("one", "the first"), new Feature("two", "the second")));
    }
}
