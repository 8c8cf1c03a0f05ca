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
    private static final String BEFORE =
            body("小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。") + body("茶馆的门板一块一块卸下来，靠在墙上，像一本翻开的旧账。老板数着茶碗，一只也没有少。");
    private static final String AFTER =
            body("雨是后半夜下起来的，先落在瓦上，再落在河里，最后落在还没睡着的人的心里。") + body("修桥的石匠姓林，他父亲也姓林，他们修的是同一座桥。六十年里桥塌了三次，他们就修了三次。");

    private static String body(String text) {
        return "<p style='font-size:16px'>" + text + "</p>";
    }

    private static Line explained(String markup, String text) {
        List<Line> lines = fragment(BEFORE + markup + AFTER).explain().lines();
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anInferredHeadingNamesItsRuleItsCertaintyAndTheFactsThatWeighedMost() {
        Line line = explained("<p style='font-size:20px'><b>石桥上的人</b></p>", "石桥上的人");

        assertThat(line.role()).isEqualTo("heading 2");
        assertThat(line.rule()).isEqualTo("heading-line");
        assertThat(line.because()).matches("\\d+ % sure: [^,]+(, [^,]+)+");
        assertThat(line.place()).isEqualTo("p[3] > b[1]");
    }

    @Test
    void theReportHasTheSameReason() {
        String heading = "<p style='font-size:20px'><b>石桥上的人</b></p>";
        List<ReportEntry> inferences =
                fragment(BEFORE + heading + AFTER).convert().report().inferences();

        assertThat(inferences).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.INFERRED);
            assertThat(entry.rule()).isEqualTo("heading-line");
            assertThat(entry.text()).isEqualTo("石桥上的人");
            assertThat(entry.note()).isEqualTo(explained(heading, "石桥上的人").because());
        });
    }

    @Test
    void aLineOfTextSaysHowSureThatIsToo() {
        Line line = explained("", "雨是后半夜下起来的，先落在瓦上，再落在河里，最后落在还没睡着的人的心里。");

        assertThat(line.role()).isEqualTo("paragraph");
        assertThat(line.because()).contains(" % sure: ");
        assertThat(line.nearMisses()).isEmpty();
    }

    @Test
    void aLineWhoseRuleIsOffAlmostHadItsRole() {
        String heading = "<p style='font-size:20px'><b>石桥上的人</b></p>";

        assertThat(fragment(BEFORE + heading + AFTER)
                        .without("heading-line")
                        .explain()
                        .lines())
                .filteredOn(line -> line.text().equals("石桥上的人"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.role()).isEqualTo("paragraph");
                    assertThat(line.nearMisses()).extracting(NearMiss::rule).containsExactly("heading-line");
                });
    }

    @Test
    void aHeadingOfTheMarkupSaysSo() {
        Line line = explained("<h3>石桥</h3>", "石桥");

        assertThat(line.role()).isEqualTo("heading 2");
        assertThat(line.rule()).isNull();
        assertThat(line.because()).isEqualTo("stated by the markup");
    }

    @Test
    void aCaptionIsExplainedWithItsPicture() {
        Line line = explained(
                "<img src='https://a.cn/1'><p style='font-size:12px;color:#888'>河边的老树</p>", "https://a.cn/1 河边的老树");

        assertThat(line.role()).isEqualTo("figure with caption");
        assertThat(line.because()).contains(" % sure: ");
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
        assertThat(fragment(BEFORE + AFTER + "<p style='font-size:16px'>撰文 | 林小夏</p>")
                        .explain()
                        .lines())
                .anySatisfy(line -> {
                    assertThat(line.role()).isEqualTo("credit");
                    assertThat(line.text()).isEqualTo("撰文 | 林小夏");
                });
    }
}
