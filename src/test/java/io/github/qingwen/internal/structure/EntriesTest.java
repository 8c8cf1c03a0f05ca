package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Conversion;
import io.github.qingwen.Fragment;
import io.github.qingwen.model.Block;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.Preset;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entries of the structure stage: why a line has its role, and in which block it is. Body text is 16 px. */
class EntriesTest {
    private static final String BEFORE =
            body("小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。") + body("茶馆的门板一块一块卸下来，靠在墙上，像一本翻开的旧账。老板数着茶碗，一只也没有少。");
    private static final String AFTER =
            body("雨是后半夜下起来的，先落在瓦上，再落在河里，最后落在还没睡着的人的心里。") + body("修桥的石匠姓林，他父亲也姓林，他们修的是同一座桥。六十年里桥塌了三次，他们就修了三次。");

    private static String body(String text) {
        return "<p style='font-size:16px'>" + text + "</p>";
    }

    private static final String HEADING = "<p style='font-size:20px'><b>石桥上的人</b></p>";

    private static List<ReportEntry> nearMisses(Fragment fragment) {
        return fragment.convert().report().nearMisses();
    }

    /** Returns each entry with a block, as its rule and the text of the block. */
    private static List<String> blocks(Conversion conversion) {
        List<Block> blocks = conversion.article().allBlocks().toList();
        return conversion.report().entries().stream()
                .filter(entry -> entry.block() != null)
                .map(entry -> entry.rule() + ' ' + blocks.get(entry.block()).text())
                .toList();
    }

    @Test
    void anInferenceHasItsCertaintyTheFactsThatWeighedMostAndItsBlock() {
        assertThat(fragment(BEFORE + HEADING + AFTER).convert().report().inferences())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.rule()).isEqualTo("heading-line");
                    assertThat(entry.text()).isEqualTo("石桥上的人");
                    assertThat(entry.certainty()).isBetween(0.5, 1.0);
                    assertThat(entry.reasons()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
                    assertThat(entry.why()).matches("\\d+ % sure: [^,]+(, [^,]+)+");
                    assertThat(entry.place()).hasToString("p[3] > b[1]");
                    assertThat(entry.block()).isEqualTo(2);
                });
    }

    @Test
    void certainTextHasNoEntry() {
        fragment(BEFORE + AFTER).reportsNothing();
    }

    @Test
    void lineWhoseRuleIsOffIsANearMiss() {
        assertThat(nearMisses(fragment(BEFORE + HEADING + AFTER).without("heading-line")))
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.action()).isEqualTo(Action.ALMOST);
                    assertThat(miss.rule()).isEqualTo("heading-line");
                    assertThat(miss.text()).isEqualTo("石桥上的人");
                    assertThat(miss.certainty()).isBetween(0.5, 1.0);
                    assertThat(miss.reasons()).containsExactly("the rule is switched off");
                    assertThat(miss.block()).isEqualTo(2);
                });
    }

    @Test
    void nearMissOfARuleThatIsOffInThePresetNamesThePresetThatHasItOn() {
        assertThat(nearMisses(fragment(BEFORE + AFTER + "<p style='text-align:center'>-END-</p>")))
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.rule()).isEqualTo("decoration-line");
                    assertThat(miss.reasons()).containsExactly("the rule is off in preset standard; reader has it on");
                });
    }

    @Test
    void nearMissThatIsNotSureEnoughForThePresetSaysHowSureItMustBe() {
        String body = body("小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。") + body("雨是后半夜下起来的，先落在瓦上，再落在河里，最后落在还没睡着的人的心里。");
        String line = "<p style='font-size:17px'>桥上的人都看着水里的灯和水里的月亮</p>";

        assertThat(nearMisses(fragment(body + line + body).in(Preset.FAITHFUL)))
                .flatExtracting(ReportEntry::reasons)
                .containsExactly("preset faithful asks for 90 %");
    }

    @Test
    void noReasonIsGivenTwice() {
        String markup = "<p>扫码关注我们</p><p>下图是桥的北侧：</p><img src='https://a.cn/1'><p>-END-</p>";

        assertThat(fragment(BEFORE + markup + AFTER).entries())
                .isNotEmpty()
                .extracting(ReportEntry::reasons)
                .allSatisfy(reasons -> assertThat(reasons).doesNotHaveDuplicates());
    }

    @Test
    void structureOfTheMarkupHasNoEntry() {
        fragment(BEFORE + "<h3>石桥</h3><ul><li>甲</li></ul><blockquote>水</blockquote>" + AFTER)
                .reportsNothing();
    }

    @Test
    void creditThatMovesHasNoBlock() {
        assertThat(fragment(BEFORE + AFTER + "<p style='font-size:16px'>撰文 | 林小夏</p>")
                        .convert()
                        .report()
                        .moves())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.rule()).isEqualTo("credit-line");
                    assertThat(entry.block()).isNull();
                    assertThat(entry.reasons()).endsWith("now in metadata.credits");
                });
    }

    @Test
    void creditThatStaysHasTheBlockOfItsLine() {
        assertThat(blocks(fragment(BEFORE + AFTER + "<p style='font-size:16px'>文 | 石桥报记者 林小夏</p>")
                        .convert()))
                .containsExactly("credit-line 文 | 石桥报记者 林小夏");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <ul><li>山</li><li>https://a.cn/1</li></ul>                               | link-printed https://a.cn/1
            <table><tr><td>山</td><td>https://a.cn/1</td></tr></table>                | link-printed https://a.cn/1
            <blockquote><p>山</p><p>https://a.cn/1</p></blockquote><p>水</p>          | link-printed https://a.cn/1
            <ul><li>山<ul><li>水</li><li>https://a.cn/1</li></ul></li></ul><p>木</p>  | link-printed https://a.cn/1
            <p>山<sup><a id='r' href='#n'>1</a></sup></p><ol><li id='n'><p>水<a href='#r'>↩</a></p><p>https://a.cn/1</p></li></ol> \
                | link-printed https://a.cn/1
            """)
    void blockOfNestedContentIsTheInnermost(String markup, String entries) {
        assertThat(blocks(fragment(markup).convert())).containsExactly(entries);
    }

    @Test
    void blockOfListsThatAreMergedIsTheWholeList() {
        String rows = "<section style='display:flex'><section>%d</section><section>山</section></section>";
        String rule = "<section>" + rows.formatted(1) + rows.formatted(2) + "</section><section>" + rows.formatted(3)
                + rows.formatted(4) + "</section>";
        Conversion conversion = fragment(rule + "<p>水</p>").convert();

        assertThat(conversion.article().blocks()).hasSize(2);
        assertThat(conversion.report().inferences())
                .extracting(ReportEntry::block)
                .containsExactly(0, 0);
    }

    @Test
    void blocksStayRightWhenLinksAreCleaned() {
        assertThat(blocks(fragment("<p>山</p><p>https://mp.weixin.qq.com/s/a?key=1&amp;uin=2</p><p>水</p>")
                        .convert()))
                .containsExactly("link-printed https://mp.weixin.qq.com/s/a");
    }

    @Test
    void linesOfOneElementHaveDifferentPlaces() {
        Conversion conversion =
                fragment("<p>山<br>https://a.cn/1<br>水<br>https://a.cn/2</p>").convert();

        assertThat(conversion.report().inferences())
                .extracting(entry -> ((Place.Content) entry.place()).node())
                .extracting(node ->
                        ((TextNode) conversion.content().nodeStream().toList().get(node)).text())
                .containsExactly("https://a.cn/1", "https://a.cn/2");
    }
}
