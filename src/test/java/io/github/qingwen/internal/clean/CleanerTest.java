package io.github.qingwen.internal.clean;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Fragment;
import io.github.qingwen.Texts;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    /** For each rule: markup in which it takes one thing, what the report says of that, and what stays. */
    static Stream<Arguments> rules() {
        return Stream.of(
                row("hidden-display", "<p>甲<span style='display:none'>影</span>乙</p>", "影", "p[1] > span[1]", "p(甲乙)"),
                row(
                        "hidden-clipped",
                        "<section style='height:1px;overflow:hidden'>影</section><p>甲</p>",
                        "影",
                        "section[1]",
                        "p(甲)"),
                row("hidden-opacity", "<p>甲</p><p style='opacity:0'>影</p>", "影", "p[2]", "p(甲)"),
                row(
                        "hidden-visibility",
                        "<p style='visibility:hidden'>影<b style='visibility:visible'>甲</b></p>",
                        "影",
                        "p[1]",
                        "p(strong(甲))"),
                row("hidden-scale", "<p style='transform:scale(0)'>影</p><p>甲</p>", "影", "p[1]", "p(甲)"),
                row(
                        "hidden-font-size",
                        "<p style='font-size:0'>影<img src='https://a.cn/1.jpg'></p>",
                        "影",
                        "p[1]",
                        "figure(https://a.cn/1.jpg)"),
                row("hidden-transparent", "<p>甲<i style='color:transparent'>影</i></p>", "影", "p[1] > i[1]", "p(甲)"),
                row("hidden-same-colour", "<p>甲<font color='#ffffff'>影</font></p>", "影", "p[1] > font[1]", "p(甲)"),
                row(
                        "chrome-element",
                        "<p>甲</p><mp-style-type data-value='3'></mp-style-type>",
                        "<mp-style-type>",
                        "mp-style-type[1]",
                        "p(甲)"),
                row(
                        "decoration-svg",
                        "<section><svg viewBox='0 0 1 1'></svg></section><p>甲</p>",
                        "<svg>",
                        "section[1] > svg[1]",
                        "p(甲)"),
                row("image-drawn", "<p>甲<svg viewBox='0 0 9 9'></svg>乙</p>", "<svg>", "p[1] > svg[1]", "p(甲乙)"),
                row("decoration-marks", "<p>甲</p><p>●　<b>●</b>　●</p>", "●　●　●", "p[2]", "p(甲)"),
                row(
                        "decoration-spacer",
                        "<section style='height:6px;background:#eee'></section><p>甲</p>",
                        "<section>",
                        "section[1]",
                        "p(甲)"),
                row("prompt-line", "<p>长按识别<b>二维码</b>，关注我们</p><p>甲</p>", "长按识别二维码，关注我们", "p[1]", "p(甲)"),
                row(
                        "decoration-picture",
                        "<p><img src='https://a.cn/1.png' width='30' height='30'></p><p>甲</p>",
                        "https://a.cn/1.png",
                        "p[1] > img[1]",
                        "p(甲)"),
                row(
                        "decoration-line-numbers",
                        "<p>甲</p><ul><li>1</li></ul><pre><code>x = 1</code></pre>",
                        "1",
                        "ul[1] > li[1]",
                        "p(甲)\ncode(x = 1)"),
                row(
                        "chrome-code",
                        "<p>甲</p><div><span>JS</span><pre class='lang-js'>x = 1</pre></div>",
                        "JS",
                        "div[1] > span[1]",
                        "p(甲)\ncode js(x = 1)"),
                row("chrome-page", "<nav>首页</nav><article><p>甲乙丙</p></article>", "首页", "nav[1]", "p(甲乙丙)"),
                row(
                        "prompt-picture",
                        "<p>甲</p><p><img src='https://a.cn/1.gif' data-type='gif' data-w='640' data-ratio='0.2'>",
                        "https://a.cn/1.gif",
                        "p[2] > img[1]",
                        "p(甲)"));
    }

    private static Arguments row(String rule, String markup, String text, String place, String left) {
        return Arguments.of(rule, markup, text, place, left);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleTakesWhatItNamesAndTellsTheReport(String rule, String markup, String text, String place, String left) {
        Fragment fragment = fragment(markup).in(Preset.READER);

        fragment.becomes(left);
        assertThat(fragment.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(ReportEntry.Action.REMOVED);
            assertThat(entry.rule()).isEqualTo(rule);
            assertThat(entry.category()).isEqualTo(category(rule));
            assertThat(entry.text()).isEqualTo(text);
            assertThat(entry.place()).hasToString(place);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleThatIsSwitchedOffTakesNothing(String rule, String markup) {
        assertThat(fragment(markup).in(Preset.READER).without(rule).entries())
                .extracting(ReportEntry::rule)
                .doesNotContain(rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void wordsThatARuleWouldTakeStayWhereItIsOff(String rule, String markup, String text) {
        if (!text.startsWith("<") && !text.startsWith("http")) {
            // lines that a rule leaves are judged by the structure stage: its rules take prompts and ornaments too
            assertThat(fragment(markup)
                            .in(Preset.READER)
                            .without(rule, "prompt-block", "decoration-line")
                            .article()
                            .text())
                    .contains(text);
        }
    }

    @Test
    void symbolBeforeAQuotationIsAnOrnament() {
        fragment("<blockquote><section>🌈</section><p>甲</p></blockquote>").becomes("quote(p(甲))");
        fragment("<blockquote><section>“</section><p>甲</p></blockquote>").becomes("quote(p(甲))");
        fragment("<blockquote><p>🌈</p></blockquote>").becomes("quote(p(🌈))");
        fragment("<p>🌈</p><p>甲</p>").becomes("p(🌈)\np(甲)");
    }

    @Test
    void theTableAboveHasEveryRule() {
        assertThat(rules().map(row -> (String) row.get()[0]))
                .containsExactlyInAnyOrderElementsOf(table().map(Rule::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void theExampleOfARuleIsTakenByItAloneAndOnlyFromItsPresetOn(Rule<?> rule) {
        Fragment example = fragment(rule.example());

        example.in(Preset.READER).reports(rule.id());
        example.in(rule.preset()).reports(rule.id());
        for (Preset preset : Preset.values()) {
            if (preset.compareTo(rule.preset()) < 0) {
                assertThat(example.in(preset).entries())
                        .extracting(ReportEntry::rule)
                        .isEmpty();
            }
        }
    }

    static Stream<Rule<?>> table() {
        // this one adds an image
        return CleaningRules.all().stream().filter(rule -> !rule.id().equals("image-painted"));
    }

    private static Category category(String rule) {
        return Category.valueOf(rule.substring(0, rule.indexOf('-')).toUpperCase(Locale.ROOT));
    }

    @Nested
    class HiddenText {
        @Test
        void isOneEntryHoweverManyElementsItWasCutInto() {
            Fragment fragment = fragment("<p>甲<span style='display:none'><b>影</b>子<i> 戏</i></span>乙</p>");

            assertThat(texts(fragment)).containsExactly("影子 戏");
        }

        @Test
        void isAnEntryForEachPieceBetweenWhichSomethingShows() {
            Fragment fragment =
                    fragment("<p><span style='display:none'>影</span>甲<span style='display:none'>子</span></p>");

            assertThat(texts(fragment)).containsExactly("影", "子");
        }

        @Test
        void isAnEntryForEachReason() {
            Fragment fragment = fragment("<p>甲<b style='opacity:0'>影</b><b style='font-size:0'>子</b></p>");

            fragment.reports("hidden-opacity", "hidden-font-size");
        }

        @Test
        void isNoEntryWhereItIsBlank() {
            fragment("<p>甲<span style='font-size:0'> \n </span></p>").reportsNothing();
        }

        @Test
        void staysWithADoubtWhereABorderMaySetItOff() {
            Fragment fragment = fragment("<p>甲</p><section style='height:0;border-top:2em solid #0be;color:#fff'>"
                    + "<p>河畔<b>散步</b></p></section>");

            assertThat(fragment.article().text()).contains("河畔散步");
            assertThat(fragment.entries()).first().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo(ReportEntry.Action.DOUBTED);
                assertThat(entry.rule()).isEqualTo("hidden-same-colour");
                assertThat(entry.category()).isEqualTo(Category.HIDDEN);
                assertThat(entry.text()).isEqualTo("河畔散步");
                assertThat(entry.place()).hasToString("section[1] > p[1]");
            });
        }

        @Test
        void namesThePicturesThatItHolds() {
            Fragment fragment = fragment("<p>甲</p><p style='display:none'><img data-src='https://a.cn/1.jpg'></p>");

            assertThat(texts(fragment)).containsExactly("https://a.cn/1.jpg");
            fragment.becomes("p(甲)");
        }
    }

    @Nested
    class Backgrounds {
        @ParameterizedTest
        @EnumSource(Preset.class)
        void ofEmptyBoxesOfContentSizeAreImagesAndSaySo(Preset preset) {
            Fragment fragment = fragment("<p>甲</p><section style='height:320px;width:100%;background-image:"
                            + "url(https://a.cn/1.jpg)'></section><p>乙</p>")
                    .in(preset);

            fragment.becomes("p(甲)\nfigure(https://a.cn/1.jpg)\np(乙)");
            assertThat(fragment.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo(ReportEntry.Action.INFERRED);
                assertThat(entry.rule()).isEqualTo("image-painted");
                assertThat(entry.text()).isEqualTo("https://a.cn/1.jpg");
                assertThat(entry.place()).hasToString("section[1]");
            });
        }
    }

    @Nested
    class Marks {
        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"●　●　●", "∽∽∽∽∽", "— — —", "***", "- - -", "↓↓↓", "｜", "▼", "____"})
        void aloneInALineDecorate(String marks) {
            fragment("<p>甲</p><p>" + marks + "</p><p>乙</p>").becomes("p(甲)\np(乙)");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"● 甲", "—— 甲", "?", "……", "1 - 2", "A", "。", "~ 完 ~", "¥"})
        void besideWordsSaySomething(String line) {
            fragment("<p>" + line + "</p>").becomes("p(" + line + ')');
        }

        @Test
        void areDataInTheCellsOfATable() {
            fragment("<table><tr><td>功能</td><td>●</td></tr><tr><td>价格</td><td>-</td></tr></table>")
                    .becomes("table(row(p(功能) | p(●)) row(p(价格) | p(-)))");
        }

        @Test
        void areTextInCode() {
            fragment("<pre>a\n---\nb</pre>").becomes("code(a↵---↵b)");
        }

        @Test
        void besideAPictureStay() {
            fragment("<p>▼<img src='https://a.cn/1.jpg' width='20'></p>").reportsNothing();
        }
    }

    @Nested
    class PaintedBoxes {
        private static final String BOX =
                "<p>甲</p><section style='height:200px;background-image:url(https://a.cn/b.jpg)'></section>";

        @Test
        void withNothingInsideAreTheirPictureForReaders() {
            fragment(BOX).in(Preset.READER).becomes("p(甲)\nfigure(https://a.cn/b.jpg)");
            assertThat(texts(fragment(BOX))).containsExactly("https://a.cn/b.jpg");
        }

        @Test
        void thatAreSmallDecorate() {
            fragment(BOX.replace("200px", "40px")).in(Preset.READER).becomes("p(甲)");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                height:100px;width:100px | 1
                height:100px             | 1
                height:99px              | 0
                height:100px;width:99px  | 0
                height:200px;display:none | 0
                """)
        void areTheirPictureFromAHundredPixelsOn(String style, int pictures) {
            String box = BOX.replace("height:200px", style);

            fragment(box).in(Preset.READER).hasImages(pictures);
        }

        @Test
        void inACellDoNotChangeWhichLinesAreRemoved() {
            String cell =
                    "<table><tr><td><section style='height:120px;background-image:url(https://a.cn/b.jpg)'></section>"
                            + "</td><td>乙</td></tr></table>";

            assertThat(fragment(cell + "<p>甲</p><p>点击上方「蓝字」关注我们</p><p>丙</p>")
                            .in(Preset.READER)
                            .sketch())
                    .endsWith("p(甲)\np(丙)");
        }

        @Test
        void behindAPromptLeaveWithIt() {
            Fragment fragment = fragment(BOX.replace("></section>", "><p>点击上方「蓝字」关注我们</p></section>"));

            fragment.in(Preset.READER).becomes("p(甲)");
            assertThat(texts(fragment)).containsExactly("https://a.cn/b.jpg", "点击上方「蓝字」关注我们");
        }

        @Test
        void behindWordsAreInTheReport() {
            Fragment fragment = fragment("<section style='background:url(https://a.cn/b.jpg)'><p>甲</p></section>");

            assertThat(fragment.article().text()).contains("甲");
            fragment.reports("image-behind-text");
            assertThat(texts(fragment)).containsExactly("https://a.cn/b.jpg");
        }

        @Test
        void thatAreEmptyCellsAreInTheReport() {
            Fragment fragment =
                    fragment("<table><tr><td>甲</td><td style='background:url(https://a.cn/b.jpg)'></td></tr>"
                            + "<tr><td>乙</td><td>丙</td></tr></table>");

            fragment.reports("image-behind-text");
            assertThat(texts(fragment)).containsExactly("https://a.cn/b.jpg");
        }

        @Test
        void inADrawingAreItsPicture() {
            fragment("<p>甲</p><svg><image href='https://a.cn/s.jpg'></image></svg>")
                    .becomes("p(甲)\nfigure(https://a.cn/s.jpg)");
        }
    }

    @Nested
    class PromptLines {
        @ParameterizedTest(name = "{0}")
        @Texts("""
                点击上方蓝字关注我们 ¦ 点击上方「屋檐下」关注我们 ↑↑↑ ¦ ↓↓ 长按识别二维码 ↓↓ ¦ 扫码关注
                觉得不错，点个赞和在看 ↓↓↓ ¦ 点击阅读原文，查看更多 ¦ 扫描下方二维码，加入读者交流群
                请点击右上角，分享到朋友圈 ¦ 欢迎关注公众号《茶山夜话》 ¦ 欢迎关注公众号"茶山夜话"
                设为星标，第一时间收到推送 ¦ 👇 戳这里关注我们 👇
                """)
        void onlyAsk(String line) {
            fragment("<p>甲</p><p>" + line + "</p>").becomes("p(甲)");
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                他说，过去的人修伞，现在的人扫码买伞。 ¦ 关注了我，伞就不漏了吗？ ¦ 分享与收藏 ¦ 在看 ¦ 请把门关上
                点击上方蓝字关注我们，今天说说修伞的事 ¦ 公众号怎么写标题 ¦ 扫码付钱的人走了 ¦ 二维码的前世今生
                欢迎来到桥洞 ¦ 点赞之交
                """)
        void withWordsOfTheirOwnStay(String line) {
            fragment("<p>甲</p><p>" + line + "</p>").becomes("p(甲)\np(" + line + ')');
        }

        @Test
        void holdNamesOfFifteenCharacters() {
            String name = "一二三四五六七八九十一二三四";

            fragment("<p>甲</p><p>欢迎关注「" + name + "」</p>").becomes("p(甲)");
            assertThat(fragment("<p>甲</p><p>欢迎关注「" + name + "五六」</p>").sketch()).contains("欢迎关注");
            assertThat(fragment("<p>甲</p><p>欢迎关注「" + name.substring(0, 3) + "</p>")
                            .sketch())
                    .contains("欢迎关注");
        }

        @Test
        void areNoLongerThanSixtyCharacters() {
            fragment("<p>甲</p><p>" + "欢迎关注我们".repeat(10) + "</p>").becomes("p(甲)");
            assertThat(fragment("<p>甲</p><p>" + "欢迎关注我们".repeat(10) + "！</p>").sketch())
                    .contains("欢迎关注");
        }

        @Test
        void besideAPictureStay() {
            assertThat(fragment("<p>扫码关注<img src='https://a.cn/1.jpg' width='300' height='200'></p>")
                            .article()
                            .text())
                    .contains("扫码关注");
        }
    }

    @Nested
    class OrnamentPictures {
        private static String img(String attributes) {
            return "<img src='https://a.cn/1.png' " + attributes + ">";
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                data-w='22' data-ratio='1'
                data-w='900' data-ratio='1' style='width: 40px;'
                data-w='1080' data-ratio='0.02'
                width='600' height='12'
                """)
        void thatAreTinyOrAThinStripDecorate(String attributes) {
            fragment("<p>甲</p><p>" + img(attributes) + "</p>").becomes("p(甲)");
        }

        @Test
        void thatStandThreeTimesAndAreSmallDecorate() {
            String flanker = "<p>甲</p><p>" + img("data-w='120' data-ratio='0.5'") + "</p>";

            fragment(flanker.repeat(3)).becomes("p(甲)\np(甲)\np(甲)");
            fragment(flanker.repeat(2)).hasImages(2);
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                alt=''
                data-w='22'
                data-w='22' data-ratio='1' style='width: 100%;'
                width='100%' height='20'
                data-w='640' data-ratio='0.1'
                class='emoji' alt='[茶]' width='20' height='20'
                data-formula='x' width='20' height='20'
                """)
        void ofOtherSizesAndThoseThatSaySomethingStay(String attributes) {
            fragment("<p>甲</p><p>" + img(attributes) + "</p>").reportsNothing();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                width="64" height="64"          | width="65" height="64"
                width="64" height="10"          | width="64" height="65"
                data-w="1000" data-ratio="0.035" | data-w="1000" data-ratio="0.036"
                """)
        void areNoLargerThanThat(String ornament, String picture) {
            fragment("<p>甲</p><p>" + img(ornament) + "</p>").hasImages(0);
            fragment("<p>甲</p><p>" + img(picture) + "</p>").hasImages(1);
        }

        @Test
        void thatStandThreeTimesStayWhereTheyAreLarge() {
            String small = "<p>甲</p><p>" + img("width='200' height='90'") + "</p>";
            String large = "<p>甲</p><p>" + img("width='201' height='90'") + "</p>";

            fragment(small.repeat(3)).hasImages(0);
            fragment(large.repeat(3)).hasImages(3);
        }

        @Test
        void besideOneThatSaysSomethingStay() {
            fragment("<p>甲</p><p>" + img("width='20' height='20'")
                            + "<img src='https://a.cn/2.jpg' width='600' height='400'></p>")
                    .hasImages(2);
        }

        @Test
        void amongWordsOrUnderALinkStay() {
            fragment("<p>甲" + img("width='20' height='20'") + "</p>").reportsNothing();
            fragment("<p><a href='https://b.cn'>" + img("width='20' height='20'") + "</a></p>")
                    .reportsNothing();
        }
    }

    @Nested
    class LineNumbers {
        private static final String CODE = "<pre><code>x = 1</code><code>y = 2</code></pre>";

        private static String left(String markup) {
            return fragment(markup).sketch();
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <ul><li>1</li><li>2</li></ul>
                '<ol><li> <section><span leaf=''>1</span></section> </li> <li><p>2</p></li></ol> '
                """)
        void beforeCodeAreRemoved(String numbers) {
            assertThat(left(numbers + CODE)).isEqualTo(left(CODE));
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <ul><li>3</li><li>5</li></ul> ¦ <ul><li>12345</li></ul> ¦ <ul><li>1 甲</li></ul>
                <ul><li>1<p>甲</p></li></ul> ¦ <ul><li><p>甲</p><p>1</p></li></ul> ¦ <ul><li>一</li></ul> ¦ <p>1</p>
                """)
        void otherItemsBeforeCodeStay(String items) {
            assertThat(left(items + CODE))
                    .isEqualTo(left(items + "<p>乙</p>" + CODE).replace("p(乙)\n", ""));
        }

        @Test
        void elsewhereStay() {
            assertThat(left("<ul><li>1</li></ul><p>甲</p>" + CODE)).startsWith("list(item(p(1)))");
            assertThat(left("<ul><li>1</li></ul><pre><code data-stated>x</code></pre>"))
                    .startsWith("list(item(p(1)))");
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <table><tr><td class='gutter'><pre>1<br>2<br></pre></td><td class='code'>$</td></tr></table>
                <table><tr><td class='lntd'><pre><code><span>8↵</span>9</code></pre></td><td>$</td></tr></table>
                <table><tr><td>1<br>2</td><td>$</td></tr></table>
                <pre class='lineno'>1↵2</pre>$
                $<ul class='pre-numbering'><li>1</li><li>2</li></ul>
                $<div class='line-numbers-wrapper'><span>1</span><br><span>2</span></div>
                """)
        void besideCodeAreRemoved(String markup) {
            assertThat(left(markup.replace("$", CODE))).isEqualTo(left(CODE));
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <pre><span class='ln'>1</span>x↵<span class='ln'>2</span>y</pre>
                <pre><code><i style='-webkit-user-select: none'>7</i>x↵<i style='user-select:none'>8</i>y</code></pre>
                <pre><code>x↵y</code><ul><li>1</li><li>2</li></ul></pre>
                <pre><code>1↵2</code><code>x↵y</code></pre>
                <pre><code><table><tr><td data-line-number='1'>1</td><td>x</td></tr><tr><td data-line-number='2'>2</td><td>y</td></tr></table></code></pre>
                <table><tr><td>1</td><td><code>x</code></td></tr><tr><td>2</td><td><code>y</code></td></tr></table>
                <table><tr><td class='blob-num' data-line-number='1'></td><td class='blob-code'>x</td></tr><tr><td class='blob-num' data-line-number='2'></td><td class='blob-code'>y</td></tr></table>
                """)
        void ofEachLineAreRemoved(String markup) {
            assertThat(left(markup)).isEqualTo("code(x↵y)");
        }

        @Test
        void areNoCodeThemselves() {
            assertThat(left("<pre>1\n2</pre><pre>x</pre>")).isEqualTo("code(1↵2)\ncode(x)");
            assertThat(left("<pre><code>1\n2</code></pre>")).isEqualTo("code(1↵2)");
            assertThat(left("<p><code>1 2</code> <code>x</code></p>")).isEqualTo("p(code(1 2) code(x))");
        }

        @Test
        void ofStepsInATableStay() {
            assertThat(left("<table><tr><th>步</th><th>令</th></tr><tr><td>1</td><td><code>x</code></td></tr>"
                            + "<tr><td>2</td><td><code>y</code></td></tr></table>"))
                    .contains("1", "2");
        }
    }

    @Nested
    class CodeControls {
        @ParameterizedTest(name = "{0}")
        @Texts("""
                <div><pre class='lang-js'>x<button>复制</button></pre></div>
                <pre><code class='lang-js'>x<span class='copy-code-btn'>复制代码</span></code></pre>
                <div><div><span>js</span><span>已复制！</span></div><pre class='lang-js'>x</pre></div>
                <div class='language-js'><button title='Copy'></button><span class='lang'>js</span><pre>x</pre></div>
                <pre><div><span>js</span><div>Copied!</div></div><code class='lang-js'>x</code></pre>
                <div><i class='copy'><img src='https://a.cn/copy.gif'></i><pre class='lang-js'>x</pre></div>
                """)
        void aroundCodeAreRemoved(String markup) {
            fragment("<p>甲</p>" + markup).in(Preset.FAITHFUL).becomes("p(甲)\ncode js(x)");
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <pre class='lang-sql'><span>copy</span> x</pre>
                <div><h3>JS</h3><pre class='lang-js'>x</pre></div>
                <div><p>复制</p><pre>x</pre></div>
                <div><span>main.js</span><pre class='lang-js'>x</pre></div>
                <div><span>js</span><pre>x</pre></div>
                """)
        void otherTextStays(String markup) {
            assertThat(fragment("<section>" + markup + "</section>").entries())
                    .noneMatch(entry -> entry.rule().equals("chrome-code"));
        }

        @Test
        void areInAFrameThatHoldsLittleElse() {
            String text = "屋后的竹子一夜之间又高了一节，风一吹就沙沙地响。".repeat(5);
            assertThat(fragment("<section><p>" + text + "</p><div>js</div><pre class='lang-js'>x</pre></section>")
                            .sketch())
                    .contains("js)");
        }
    }

    @Nested
    class PromptPictures {
        private static final String CODE = "<p><img src='https://a.cn/q.png' data-w='430' data-ratio='1'></p>";

        @Test
        void areCodesBesideARequestToScan() {
            fragment("<p>甲</p><p>扫码关注</p>" + CODE).in(Preset.READER).becomes("p(甲)");
            fragment("<p>甲</p>" + CODE + "<p>扫码关注</p>").in(Preset.READER).becomes("p(甲)");
        }

        private static String code(String size) {
            return "<p><img src='https://a.cn/q.png' " + size + "></p>";
        }

        private static String animation(String size) {
            return "<p><img src='https://a.cn/1.gif' data-type='gif' " + size + "></p>";
        }

        private static int picturesForReaders(String markup) {
            return fragment(markup).in(Preset.READER).article().images().size();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"0.79, 1", "0.8, 0", "1, 0", "1.25, 0", "1.26, 1"})
        void areCodesWhereTheirSidesAreAlike(String ratio, int left) {
            assertThat(picturesForReaders("<p>甲</p><p>扫码关注</p>" + code("data-w='400' data-ratio='" + ratio + "'")))
                    .isEqualTo(left);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"关注公众号的二维码", "QRCode", "我们的小程序码"})
        void areCodesThatTheirAlternativeTextNames(String alt) {
            assertThat(picturesForReaders("<p>甲</p>" + CODE.replace("<img", "<img alt='" + alt + "'")))
                    .isZero();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"扫码关注, 0", "长按关注我们, 0", "请识别关注, 0", "欢迎关注我们, 1"})
        void areCodesBesideARequestForThem(String request, int left) {
            assertThat(picturesForReaders("<p>甲</p><p>" + request + "</p>" + CODE))
                    .isEqualTo(left);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"0.2, 0", "0.5, 0", "0.51, 1"})
        void areWideAnimationsAtAnEnd(String ratio, int left) {
            String animation = animation("data-w='640' data-ratio='" + ratio + "'");

            assertThat(picturesForReaders(animation + "<p>甲</p>")).isEqualTo(left);
            assertThat(picturesForReaders("<p>甲</p>" + animation)).isEqualTo(left);
        }

        @Test
        void areAnimationsOfTheFirstTwoLinesAndTheLastTwo() {
            String animation = animation("data-w='640' data-ratio='0.2'");

            assertThat(picturesForReaders("<p>甲</p>" + animation + "<p>乙</p><p>丙</p><p>丁</p>"))
                    .isZero();
            assertThat(picturesForReaders("<p>甲</p><p>乙</p><p>丙</p>" + animation + "<p>丁</p>"))
                    .isZero();
            assertThat(picturesForReaders("<p>甲</p><p>乙</p>" + animation + "<p>丙</p><p>丁</p>"))
                    .isEqualTo(1);
        }

        @Test
        void areNoAnimationsOfUnknownSizeAndNoStillPictures() {
            assertThat(picturesForReaders("<p>甲</p>" + animation(""))).isEqualTo(1);
            assertThat(picturesForReaders(
                            "<p>甲</p><p><img src='https://a.cn/1.jpg' data-w='640' data-ratio='0.2'></p>"))
                    .isEqualTo(1);
        }

        @Test
        void areAnimationsByTheFormatInTheirAddress() {
            assertThat(
                            picturesForReaders(
                                    "<p>甲</p><p><img src='https://mmbiz.qpic.cn/a/640?wx_fmt=gif' data-w='640' data-ratio='0.2'></p>"))
                    .isZero();
        }

        @Test
        void areCodesBelowARequestInTheFirstLine() {
            assertThat(picturesForReaders("<p>扫码关注</p>" + CODE + "<p>甲</p><p>乙</p>"))
                    .isZero();
        }

        @Test
        void stayBesideOtherWordsAndInOtherPresets() {
            fragment("<p>甲</p>" + CODE).in(Preset.READER).hasImages(1);
            fragment("<p>扫码关注</p>" + CODE).hasImages(1);
        }
    }

    @Nested
    class EmptyBoxes {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <section style="border-top:1px solid red"></section>                  | <section>
                <section style="background:url(https://a.cn/b.png)"></section>        | https://a.cn/b.png
                <section style="border:1px solid #fff"></section>                     | <section>
                <section style="background:#eee"><p><br></p></section>                | <section>
                """)
        void thatArePaintedAreDecoration(String markup, String text) {
            assertThat(texts(fragment(markup))).containsExactly(text);
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <p></p> ¦ <p><br></p> ¦ <p>&nbsp;</p> ¦ <p>\u200b</p> ¦ <section style='height:20px'></section>
                """)
        void thatShowNothingGoUnmentioned(String markup) {
            fragment(markup + "<p>甲</p>").becomes("p(甲)");
            fragment(markup + "<p>甲</p>").reportsNothing();
        }

        @Test
        void thatAreCellsHoldTheirPlace() {
            fragment("<table><tr><td></td><td>甲</td></tr>"
                            + "<tr><td>乙</td><td style='background:#eee'></td></tr></table>")
                    .becomes("table(row( | p(甲)) row(p(乙) | ))");
        }
    }

    @Nested
    class Drawings {
        @ParameterizedTest(name = "{0}")
        @Texts("""
                <svg><text>甲</text></svg>
                <svg><image href='https://a.cn/1.jpg'></image></svg>
                <svg style='background-image:url(https://a.cn/1.jpg)'></svg>
                """)
        void withWordsOrPicturesAreNoDecoration(String svg) {
            assertThat(fragment("<p>" + svg + "</p>").entries())
                    .extracting(ReportEntry::rule)
                    .doesNotContain("decoration-svg");
        }
    }

    @Test
    void theTreeIsLeftAsItWasWhereNothingMatches() {
        Fragment fragment = fragment("<section><h2>题</h2><p>甲<br>乙</p></section>");

        fragment.becomes("h2(题)\np(甲↵乙)");
        fragment.reportsNothing();
    }

    private static List<String> texts(Fragment fragment) {
        return fragment.entries().stream().map(ReportEntry::text).toList();
    }
}
