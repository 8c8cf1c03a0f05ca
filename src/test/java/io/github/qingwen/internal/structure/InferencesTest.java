package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Fragment;
import io.github.qingwen.Texts;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.model.Credit;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from looks. Body text is 16 px, black on white. */
class InferencesTest {
    /** A paragraph long enough to set the look of the body, and to be headed. */
    private static final String BODY = "小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。";

    private static final List<String> BEFORE = List.of(
            BODY, "茶馆的门板一块一块卸下来，靠在墙上，像一本翻开的旧账。老板数着茶碗，一只也没有少。", "再过一个钟头，渡船要从对岸回来，船上坐着去年出门的人。他们带回来的话，往往比带回来的东西多。");

    private static final List<String> AFTER = List.of(
            "雨是后半夜下起来的，先落在瓦上，再落在河里，最后落在还没睡着的人的心里。",
            "修桥的石匠姓林，他父亲也姓林，他们修的是同一座桥。六十年里桥塌了三次，他们就修了三次。",
            "后来镇上通了公路，桥还在，走的人少了。只有孩子们放学的时候，桥才像从前那样热闹一阵。");

    private static String body() {
        return "<p style='font-size:16px'>" + BODY + "</p>";
    }

    /** What the markup becomes between two paragraphs of body text. */
    private static String between(String markup) {
        return between(markup, new String[0]);
    }

    private static String between(String markup, String... off) {
        String before = sketched(BEFORE);
        String after = sketched(AFTER);
        String sketch = inBody(markup).without(off).sketch() + '\n';
        assertThat(sketch).startsWith(before).endsWith(after);
        return sketch.substring(before.length(), sketch.length() - after.length())
                .strip();
    }

    private static Fragment inBody(String markup) {
        return fragment(text() + "<section style='font-size:16px'>" + markup + "</section>" + paragraphs(AFTER));
    }

    private static Fragment atTheEnd(String markup) {
        return fragment(text() + paragraphs(AFTER) + "<section style='font-size:16px'>" + markup + "</section>");
    }

    /** Returns the example of a rule where such lines stand: between paragraphs, or at the end of an article. */
    private static Fragment example(Rule<?> rule) {
        Fragment inBody = inBody(rule.example()).in(rule.preset());
        return names(inBody, rule) ? inBody : atTheEnd(rule.example()).in(rule.preset());
    }

    private static boolean names(Fragment fragment, Rule<?> rule) {
        return fragment.entries().stream()
                .anyMatch(entry -> entry.action() != ReportEntry.Action.ALMOST
                        && entry.rule().equals(rule.id()));
    }

    /** Three paragraphs: enough of an article to weigh a line against. */
    private static String text() {
        return paragraphs(BEFORE);
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream()
                .map(text -> "<p style='font-size:16px'>" + text + "</p>")
                .collect(Collectors.joining());
    }

    private static String sketched(List<String> texts) {
        return texts.stream().map(text -> "p(" + text + ")\n").collect(Collectors.joining());
    }

    static Stream<Rule<?>> inferences() {
        return Inferences.rules().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inferences")
    void theExampleOfAnInferenceIsRecognisedByItAndOnlyFromItsPresetOn(Rule<?> rule) {
        Fragment example = example(rule);

        assertThat(names(example, rule)).as(example.sketch()).isTrue();
        assertThat(names(example.without(rule.id()), rule)).isFalse();
        for (Preset preset : Preset.values()) {
            if (preset.compareTo(rule.preset()) < 0) {
                assertThat(names(example.in(preset), rule)).isFalse();
            }
        }
    }

    @Nested
    class Captions {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p style="font-size:12px;color:#888">河边的老树</p>            | 河边的老树
                <p style="font-size:14px;text-align:center">河边的老树</p>     | 河边的老树
                <p>▲ 河边的老树</p>                                            | ▲ 河边的老树
                <p>△河边</p>                                                   | △河边
                <p>图源：某网站</p>                                            | 图源：某网站
                <p>图｜小林</p>                                                | 图｜小林
                <p>（图/小林）</p>                                             | （图/小林）
                <p>图 3：河边</p>                                              | 图 3：河边
                <p>河边的老树（图源：某网站）</p>                              | 河边的老树（图源：某网站）
                <p style="background:#eee">▲ 河边的老树</p>                    | ▲ 河边的老树
                <section style="font-size:13px;color:rgb(160,160,160)"><b>老</b>树</section> | strong(老)树
                """)
        void standBelowAPicture(String below, String caption) {
            assertThat(between("<img src='https://a.cn/1'>" + below))
                    .isEqualTo("figure(https://a.cn/1: " + caption + ")");
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <p>河边的老树站了一百年，谁也没有问过它的名字，直到桥修好的那天。</p>
                <p>第二天早晨，雾散了。船从桥下过去，谁也没有说话，只有水声。</p>
                """)
        void areNotSuspectedInBodyText(String below) {
            assertThat(between("<img src='https://a.cn/1'>" + below)).startsWith("figure(https://a.cn/1)\n");
        }

        @Test
        void ofSeveralLinesBelongToOnePicture() {
            String small = "<p style='font-size:12px;color:#888;text-align:center'>河边的老树</p>";
            String photographer = "<p style='font-size:12px;color:#888;text-align:center'>（图/林小夏）</p>";

            assertThat(between("<img src='https://a.cn/1'>" + small + photographer))
                    .startsWith("figure(https://a.cn/1: 河边的老树");
        }
    }

    @Nested
    class CreditLines {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                撰文 | 林小夏                    ¦ 撰文      ¦ 林小夏
                文｜林小夏                       ¦ 文        ¦ 林小夏
                文/林小夏                        ¦ 文        ¦ 林小夏
                作者丨林小夏                     ¦ 作者      ¦ 林小夏
                编辑：王一、李二（实习 生）      ¦ 编辑      ¦ 王一+李二（实习 生）
                摄影: 王一 李二                  ¦ 摄影      ¦ 王一+李二
                责任编辑 ｜ 王一                 ¦ 责任编辑  ¦ 王一
                编辑助理：王一                   ¦ 编辑助理  ¦ 王一
                图/文：王一                      ¦ 图/文     ¦ 王一
                撰文、摄影 | 王一，李二          ¦ 撰文、摄影 ¦ 王一+李二
                封面来源｜《河边》               ¦ 封面来源  ¦ 《河边》
                图片来源：某网站                 ¦ 图片来源  ¦ 某网站
                """)
        void moveToTheMetadata(String line, String role, String names) {
            Fragment fragment = atTheEnd("<p>" + line + "</p>");

            assertThat(fragment.article().metadata().credits())
                    .containsExactly(new Credit(role, Arrays.asList(names.split("\\+"))));
            assertThat(fragment.article().blocks()).hasSize(6);
            assertThat(fragment.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo(ReportEntry.Action.MOVED);
                assertThat(entry.rule()).isEqualTo("credit-line");
                assertThat(entry.text()).isEqualTo(line);
                assertThat(entry.place()).hasToString("section[1] > p[1]");
            });
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                文明的起点：河流 ¦ 来源：他说，他来了，又走了，没有人知道。 ¦ 作者说：我从没见过海！ ¦ 图书 | 城市
                撰文 林小夏 ¦ 编辑： ¦ 他的编辑：王一
                """)
        void areNotSuspectedInSentences(String line) {
            Fragment fragment = fragment(text() + paragraphs(List.of(line)) + paragraphs(AFTER));

            assertThat(fragment.article().metadata().credits()).isEmpty();
            assertThat(fragment.sketch()).contains("p(" + line + ")");
        }

        @ParameterizedTest
        @ValueSource(strings = {"转载自石桥杂志", "转自石桥杂志", "来源于石桥杂志"})
        void ofASourceNeedNoColon(String line) {
            assertThat(atTheEnd("<p>" + line + "</p>").article().metadata().credits())
                    .containsExactly(new Credit("", List.of(line)));
        }

        @Test
        void ofASentenceAreInTheMetadataAndInTheText() {
            String line = "本文转载自石桥杂志，作者林小夏";
            Fragment fragment = atTheEnd("<p>" + line + "</p>");

            assertThat(fragment.article().metadata().credits()).containsExactly(new Credit("", List.of(line)));
            assertThat(fragment.sketch()).endsWith("p(" + line + ")");
        }

        @Test
        void belowAPictureAreItsCaptionWhereTheyNameWhoTookIt() {
            assertThat(between("<img src='https://a.cn/1'><p style='font-size:12px;color:#888'>摄影 | 林小夏</p>"))
                    .isEqualTo("figure(https://a.cn/1: 摄影 | 林小夏)");
        }
    }

    @Nested
    class NumberHeadings {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p><span style="background:#1e90ff;color:#fff">No.10</span></p><p style="font-size:20px"><b>石桥</b></p> \
                    | h2(No.10 石桥)
                <section style="background:#000"><p style="color:#fff">01</p></section><p><b>石桥</b></p> | h2(01 石桥)
                <p><b>第三章</b></p><p><b>石桥上的人</b></p> | h2(第三章 石桥上的人)
                <p style="font-size:30px">PART 2</p><p style="font-size:22px">石桥</p> | h2(PART 2 石桥)
                <p><b>①</b></p><p><b>石<em>桥</em></b></p> | h2(① 石em(桥))
                """)
        void joinANumberAndItsTitle(String markup, String heading) {
            assertThat(between(markup)).isEqualTo(heading);
        }

        @Test
        void openASectionWhereTheyStandAlone() {
            String number = "<p style='text-align:center;font-size:24px'><b>%s</b></p>";
            String sketch = fragment(text()
                            + number.replace("%s", "01")
                            + text()
                            + number.replace("%s", "02")
                            + text()
                            + number.replace("%s", "03")
                            + text())
                    .sketch();

            assertThat(sketch).contains("h2(01)\n").contains("h2(02)\n").contains("h2(03)\n");
        }
    }

    @Nested
    class ProminentHeadings {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p style="font-size:22px">石桥上的人</p>                                        | h2(石桥上的人)
                <p style="font-size:18px;text-align:center"><b>石桥上的人？</b></p>             | h2(石桥上的人？)
                <p style="background:#1e90ff;color:#fff"><b>石桥上的人</b></p>                  | h2(石桥上的人)
                <p><b>一、石桥</b></p>                                                          | h2(一、石桥)
                <p style="font-size:22px">石桥的背后，</p><p style="font-size:22px">是一条河</p> | h2(石桥的背后，是一条河)
                """)
        void standOutFromTheTextBelow(String markup, String heading) {
            assertThat(between(markup)).isEqualTo(heading);
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <p>石桥上的人都走了。</p>
                <p>石桥上的人都走了，只有桥还在，桥下的水还在。</p>
                <p><b>石桥上的人都走了，只有桥还在，桥下的水还在。</b></p>
                <p><b>石桥</b>上的人都走了，只有桥还在。</p>
                """)
        void areNotSuspectedInSentences(String markup) {
            assertThat(between(markup)).doesNotContain("h2(");
        }

        @Test
        void headSomething() {
            assertThat(fragment(body() + "<p style='font-size:22px'>石桥上的人</p>").sketch())
                    .doesNotContain("h2(");
        }

        @Test
        void aLargerHeadingIsOfAHigherLevel() {
            assertThat(fragment("<p style='font-size:30px'><b>河的上篇</b></p>" + text()
                                    + "<p style='font-size:20px'><b>石桥</b></p>" + text()
                                    + "<p style='font-size:20px'><b>老树</b></p>" + text()
                                    + "<p style='font-size:30px'><b>河的下篇</b></p>" + text())
                            .sketch())
                    .contains("h2(河的上篇)")
                    .contains("h3(石桥)")
                    .contains("h3(老树)")
                    .contains("h2(河的下篇)");
        }
    }

    @Nested
    class BoldLineHeadings {
        private final String two = text() + "<p style='font-size:16px'><b>石桥</b></p>" + text()
                + "<p style='font-size:16px'><b>老树</b></p>" + text();

        @Test
        void severalBoldLinesAreHeadings() {
            assertThat(fragment(two).sketch()).contains("h2(石桥)").contains("h2(老树)");
        }

        @Test
        void areNotSuspectedWhereTheyEndLikeASentence() {
            assertThat(fragment(two.replace("石桥", "石桥上的人都走了，不回来了。").replace("老树", "老树还在，叶子落了一地。"))
                            .sketch())
                    .doesNotContain("h2(");
        }
    }

    @Nested
    class BoxQuotes {
        private static final String WORDS = "石桥建成的那一年，镇上来了很多人。";

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "<section style='background:#f5f5f5'><p>短</p></section>",
                    "<section style='border:1px solid #fff'><p>" + WORDS + "</p></section>",
                    "<section style='padding:10px'><p>" + WORDS + "</p></section>",
                    "<section style='background:#f5f5f5'><p>" + WORDS + "</p><img src='https://a.cn/1'></section>",
                })
        void areNotSuspectedInWhatIsLayout(String markup) {
            assertThat(between(markup)).doesNotContain("quote(");
        }

        @Test
        void aBoxAroundMostOfTheArticleIsNoQuotation() {
            assertThat(fragment("<section style='border:1px solid #ccc'>" + body() + body() + "</section><p>完</p>")
                            .sketch())
                    .doesNotContain("quote(");
        }
    }

    @Nested
    class InvisibleCharacters {
        @ParameterizedTest(name = "{0}")
        @Texts("""
                &shy; ¦ &#x2060; ¦ &#x200b; ¦ &#xfeff; ¦ &#x200e; ¦ &#x3164; ¦ &zwj; ¦ &nbsp;&#x200b;
                """)
        void aLineOfInvisibleCharactersIsNoPartOfAHeading(String invisible) {
            String lines = "<p style='font-size:22px'>Stone bridge</p><p style='font-size:22px'>" + invisible + "</p>";

            assertThat(between(lines)).isEqualTo("h2(Stone bridge)");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"&shy;", "&#x2060;", "&#x200b;", "&#x200e;", "&#x3164;", "&zwj;"})
        void aParagraphOfInvisibleCharactersIsNone(String invisible) {
            fragment("<p>甲</p><p>" + invisible + "</p><p>乙</p>").becomes("p(甲)\np(乙)");
        }

        @Test
        void joinersThatShapeEmojiStayInTheText() {
            assertThat(fragment("<p>甲👨&zwj;👩&zwj;👧乙❤&#xfe0f;</p>").article().text())
                    .isEqualTo("甲👨\u200d👩\u200d👧乙❤\ufe0f\n");
        }
    }

    @Nested
    class FontSizes {
        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"13.2px", "1.1em"})
        void aSizeIsTheSameHoweverItIsComputed(String size) {
            String body = "<section style='font-size:12px'><p style='font-size:1.1em'>" + BODY + "</p>"
                    + "<img src='https://a.cn/1'><p style='font-size:" + size + ";color:#888'>河边的老树</p></section>";

            assertThat(fragment(body).sketch()).contains("p(河边的老树)");
        }
    }
}
