package io.github.qingwen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.internal.ReportBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final ReportBuilder builder = new ReportBuilder()
            .removed("hidden-display", Category.HIDDEN, "影", "p[1]")
            .moved("credit-line", Category.METADATA, "文 | 某", "p[2]", "now in metadata.credits")
            .changed("proxy", Category.IMAGE, "https://p.cn/?https://a.cn", null, "https://a.cn")
            .removed("decoration-marks", Category.DECORATION, "●", "p[3]")
            .doubted("charset", Category.STRUCTURE, "锟斤拷", null, null);
    private final Report report = builder.build();

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
        assertThat(report.changes()).extracting(ReportEntry::note).containsExactly("https://a.cn");
        assertThat(report.doubts()).extracting(ReportEntry::category).containsExactly(Category.STRUCTURE);
    }

    @Test
    void textThatNoOutputCanHoldIsReplaced() {
        ReportEntry entry = new ReportEntry(
                ReportEntry.Action.REMOVED, "hidden-display", Category.HIDDEN, "影\0\ud83d\ude00\ud83d", null, "\udc00");

        assertThat(entry.text()).isEqualTo("影\ufffd\ud83d\ude00\ufffd");
        assertThat(entry.note()).isEqualTo("\ufffd");
    }

    @Test
    void aReportDoesNotChangeWhenItsBuilderGoesOn() {
        builder.removed("hidden-display", Category.HIDDEN, "影", null);

        assertThat(report.entries()).hasSize(5);
        assertThatThrownBy(() -> report.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEntrySaysAllInOneLine() {
        assertThat(report.entries().get(1)).hasToString("moved credit-line: 文 | 某 (now in metadata.credits) at p[2]");
        assertThat(report.entries().get(4)).hasToString("doubted charset: 锟斤拷");
    }

    @Test
    void anEmptyReportSaysNothing() {
        assertThat(new ReportBuilder().build()).isEqualTo(new Report(List.of()));
    }
}
