package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.report.Explanation.Line;
import io.github.qingwen.report.Explanation.NearMiss;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.Preset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    assertThat(line.because()).isEmpty();
                    assertThat(line.nearMisses()).extracting(NearMiss::rule).containsExactly("heading-line");
                    assertThat(line.nearMisses().get(0).because())
                            .matches("\\d+ % likely \\(.+\\), but the rule is switched off");
                });
    }

    @Test
    void aRuleThatIsOffInThePresetNamesThePresetThatHasItOn() {
        List<Line> lines = fragment(BEFORE + AFTER + "<p style='text-align:center'>-END-</p>")
                .explain()
                .lines();

        assertThat(lines.get(lines.size() - 1).nearMisses()).singleElement().satisfies(miss -> {
            assertThat(miss.rule()).isEqualTo("decoration-line");
            assertThat(miss.because()).endsWith("), but the rule is off in preset standard; reader has it on");
        });
    }

    @Test
    void aRoleThatIsNotSureEnoughForThePresetSaysHowSureItMustBe() {
        assertThat(fragment(BEFORE + "<p style='font-size:16px'><b>桥上的人，桥下的水</b></p>" + AFTER)
                        .in(Preset.FAITHFUL)
                        .explain()
                        .lines())
                .flatExtracting(Line::nearMisses)
                .extracting(NearMiss::because)
                .singleElement()
                .asString()
                .endsWith(", but preset faithful asks for 90 %");
    }

    @Test
    void noReasonIsGivenTwice() {
        String markup = "<p>扫码关注我们</p><p>下图是桥的北侧：</p><img src='https://a.cn/1'><p>-END-</p>";

        assertThat(fragment(BEFORE + markup + AFTER).explain().lines())
                .extracting(line ->
                        List.of(line.because().replaceFirst(".* sure: ", "").split(", ")))
                .allSatisfy(reasons -> assertThat(reasons).doesNotHaveDuplicates());
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
                "<img src='https://a.cn/1'><p style='font-size:12px;color:#888'>河边的老树</p>", "河边的老树 https://a.cn/1");

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>山</p>                                                                   | 0 paragraph 山
            <p>山</p><img src='https://a.cn/1'><p>水</p>   | 0 paragraph 山, 0 figure https://a.cn/1, 0 paragraph 水
            <figure><img src='https://a.cn/1'><figcaption>注</figcaption></figure> | 0 figure with caption 注 https://a.cn/1
            <pre>x</pre>                                                                | 0 code x
            <mpvoice name='声'></mpvoice>                                               | 0 card 声
            <p>山</p><hr><p>水</p>                              | 0 paragraph 山, 0 divider , 0 paragraph 水
            <p>山</p><p><span data-raw='x' data-raw-format='y'></span></p>              | 0 paragraph 山, 0 block
            <blockquote>山</blockquote>                                                 | 0 quote , 1 paragraph 山
            <table><tr><td>山</td><td>水</td></tr></table>       | 0 table , 1 paragraph 山, 1 paragraph 水
            <ul><li>山<ul><li>水</li></ul></li></ul>    | 0 list , 1 paragraph 山, 1 list , 2 paragraph 水
            <h2>山</h2><h3>水</h3><p>林</p>       | 0 heading 2 山, 0 heading 3 水, 0 paragraph 林
            """)
    void eachSegmentHasALine(String markup, String lines) {
        assertThat(fragment(markup).explain().lines().stream()
                        .map(line -> line.depth() + " " + line.role() + " " + line.text())
                        .collect(Collectors.joining(", ")))
                .isEqualToIgnoringWhitespace(lines);
    }

    @Test
    void whatIsRemovedIsExplainedFirst() {
        List<Line> lines = fragment("<p>山</p><hr>").explain().lines();

        assertThat(lines).extracting(Line::role).containsExactly("removed", "paragraph");
        assertThat(lines.get(0).rule()).isEqualTo("decoration-divider");
        assertThat(lines.get(0).because()).isEmpty();
        assertThat(lines.get(0).place()).isNull();
        assertThat(lines.get(1).place()).isEqualTo("p[1]");
    }
}
