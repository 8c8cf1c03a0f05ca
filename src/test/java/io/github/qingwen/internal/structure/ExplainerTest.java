package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.report.Explanation.Line;
import io.github.qingwen.report.Explanation.NearMiss;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a line was taken for, and why. Body text is 16 px. */
class ExplainerTest {
    private static final String BODY = "<p style='font-size:16px'>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。</p>";

    private static Line explained(String markup, String text) {
        List<Line> lines = fragment(BODY + markup + BODY).explain().lines();
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anInferredHeadingNamesItsRuleAndTheFactsThatDecided() {
        Line line = explained("<p style='font-size:20px'><b>石桥上的人</b></p>", "石桥上的人");

        assertThat(line.role()).isEqualTo("heading 2");
        assertThat(line.rule()).isEqualTo("heading-by-look");
        assertThat(line.because()).isEqualTo("20 px against 16 px, bold, text follows");
        assertThat(line.place()).isEqualTo("p[2] > b[1]");
    }

    @Test
    void theReportHasTheSameReason() {
        List<ReportEntry> inferences = fragment(BODY + "<p style='font-size:20px'><b>石桥上的人</b></p>" + BODY)
                .convert()
                .report()
                .inferences();

        assertThat(inferences).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.INFERRED);
            assertThat(entry.rule()).isEqualTo("heading-by-look");
            assertThat(entry.text()).isEqualTo("石桥上的人");
            assertThat(entry.note()).isEqualTo("20 px against 16 px, bold, text follows");
        });
    }

    @Test
    void aLineThatAlmostWasAHeadingNamesWhatItLacked() {
        Line line = explained("<p style='font-size:20px'><b>石桥上的人说，</b></p>", "石桥上的人说，");

        assertThat(line.role()).isEqualTo("paragraph");
        assertThat(line.nearMisses()).contains(new NearMiss("heading-by-look", "ends like a sentence"));
    }

    @Test
    void aBoldLineAloneAlmostWasAHeading() {
        assertThat(explained("<p style='font-size:16px'><b>石桥</b></p>", "石桥").nearMisses())
                .contains(new NearMiss("heading-bold-line", "it is the only such line"));
    }

    @Test
    void aHeadingOfTheMarkupSaysSo() {
        Line line = explained("<h3>石桥</h3>", "石桥");

        assertThat(line.role()).isEqualTo("heading 3");
        assertThat(line.rule()).isNull();
        assertThat(line.because()).isEqualTo("stated by the markup");
    }

    @Test
    void aCaptionIsExplainedWithItsPicture() {
        Line line = explained(
                "<img src='https://a.cn/1'><p style='font-size:12px;color:#888'>河边的老树</p>", "https://a.cn/1 河边的老树");

        assertThat(line.role()).isEqualTo("figure with caption");
        assertThat(line.because()).isEqualTo("below a picture, small and grey");
    }

    @Test
    void whatIsInAListFollowsItOneLevelDeeper() {
        List<Line> lines = fragment("<ul><li>甲</li><li>乙</li></ul>").explain().lines();

        assertThat(lines)
                .extracting(line -> line.depth() + " " + line.role() + " " + line.text())
                .containsExactly("0 list ", "1 paragraph 甲", "1 paragraph 乙");
    }

    @Test
    void aCreditIsExplainedThoughItIsNotInTheText() {
        assertThat(explained("<p>撰文 | 林小夏</p>", "撰文 | 林小夏").role()).isEqualTo("credit");
    }
}
