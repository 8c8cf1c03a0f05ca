package io.github.qingwen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
    private final Report report = report();

    private static Report report() {
        ReportBuilder builder = new ReportBuilder();
        builder.removed("hidden-display", Category.HIDDEN, "影", null);
        builder.add(
                new ReportEntry(Action.MOVED, "credit-line", Category.METADATA, "文 | 某", null, null, List.of(), null));
        builder.changed("proxy", Category.IMAGE, "https://p.cn/?https://a.cn", null, "https://a.cn");
        builder.removed("decoration-marks", Category.DECORATION, "●", null);
        builder.doubted("charset", Category.STRUCTURE, "锟斤拷", null, null);
        return builder.build();
    }

    @Test
    void entriesStandInTheOrderInWhichTheyWereMet() {
        assertThat(report.entries())
                .extracting(ReportEntry::rule)
                .containsExactly("hidden-display", "credit-line", "proxy", "decoration-marks", "charset");
    }

    @Test
    void eachActionHasItsList() {
        assertThat(report.removals()).extracting(ReportEntry::text).containsExactly("影", "●");
        assertThat(report.moves()).extracting(ReportEntry::text).containsExactly("文 | 某");
        assertThat(report.changes()).extracting(ReportEntry::why).containsExactly("https://a.cn");
        assertThat(report.doubts()).extracting(ReportEntry::category).containsExactly(Category.STRUCTURE);
    }

    @Test
    void textThatNoOutputCanHoldIsReplaced() {
        ReportEntry entry = new ReportEntry(
                ReportEntry.Action.REMOVED,
                "hidden-display",
                Category.HIDDEN,
                "影\0\ud83d\ude00\ud83d",
                null,
                null,
                List.of("\udc00"),
                null);

        assertThat(entry.text()).isEqualTo("影\ufffd\ud83d\ude00\ufffd");
        assertThat(entry.why()).isEqualTo("\ufffd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            INFERRED | null  | bold+short | bold, short             | inferred heading-line: 桥 (bold, short) at p[1]
            INFERRED | 0.934 | bold+short | 93 % sure: bold, short  | inferred heading-line: 桥 (93 % sure: bold, short) at p[1]
            ALMOST   | 0.4   | long       | 40 % likely, but long   | almost heading-line: 桥 (40 % likely, but long) at p[1]
            REMOVED  | null  | null       | ''                      | removed heading-line: 桥 at p[1]
            """)
    void anEntryReadsAsText(
            Action action, @Nullable Double certainty, @Nullable String reasons, String why, String text) {
        List<String> all = reasons == null ? List.of() : List.of(reasons.split("\\+"));
        ReportEntry entry = new ReportEntry(
                action, "heading-line", Category.STRUCTURE, "桥", new Place.Content("p[1]", 1), certainty, all, 0);

        assertThat(entry.why()).isEqualTo(why);
        assertThat(entry).hasToString(text);
    }

    @Test
    void certaintyIsInHundredths() {
        assertThat(new ReportEntry(
                                Action.INFERRED,
                                "heading-line",
                                Category.STRUCTURE,
                                "桥",
                                null,
                                0.93499,
                                List.of(),
                                null)
                        .certainty())
                .isEqualTo(0.93);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceReadsAsText(Place place, String text) {
        assertThat(place).hasToString(text);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(new Place.Content("section[2] > p[1]", 7), "section[2] > p[1]"),
                Arguments.of(new Place.Field("metadata.title"), "metadata.title"),
                Arguments.of(new Place.FrontMatter("date"), "front matter, date"),
                Arguments.of(new Place.FrontMatter(null, 3, 7), "front matter, line 3, column 7"),
                Arguments.of(new Place.FrontMatter(null, 0, 0), "front matter"));
    }

    @Test
    void aReportDoesNotChangeWhenItsBuilderGoesOn() {
        ReportBuilder builder = new ReportBuilder();
        builder.removed("hidden-display", Category.HIDDEN, "影", null);
        Report report = builder.build();

        builder.removed("hidden-display", Category.HIDDEN, "子", null);

        assertThat(report.entries()).hasSize(1);
        assertThatThrownBy(() -> report.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEmptyReportSaysNothing() {
        assertThat(new ReportBuilder().build()).isEqualTo(new Report(List.of()));
    }
}
