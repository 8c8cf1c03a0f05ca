package io.github.qingwen.clean;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Fragment;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Entry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    /** For each rule: markup in which it takes one thing, what the report says of that, and what stays. */
    static Stream<Arguments> rules() {
        return Stream.of(
                row("hidden-display", "<p>甲<span style='display:none'>影</span>乙</p>", "影", "p[1] > span[1]", "p(甲乙)"),
                row("hidden-clipped", "<section style='height:1px;overflow:hidden'>影</section><p>甲</p>",
                        "影", "section[1]", "p(甲)"),
                row("hidden-opacity", "<p>甲</p><p style='opacity:0'>影</p>", "影", "p[2]", "p(甲)"),
                row("hidden-visibility", "<p style='visibility:hidden'>影<b style='visibility:visible'>甲</b></p>",
                        "影", "p[1]", "p(strong(甲))"),
                row("hidden-scale", "<p style='transform:scale(0)'>影</p><p>甲</p>", "影", "p[1]", "p(甲)"),
                row("hidden-font-size", "<p style='font-size:0'>影<img src='https://a.cn/1.jpg'></p>",
                        "影", "p[1]", "figure(https://a.cn/1.jpg)"),
                row("hidden-transparent", "<p>甲<i style='color:transparent'>影</i></p>", "影", "p[1] > i[1]", "p(甲)"),
                row("hidden-same-colour", "<p>甲<font color='#ffffff'>影</font></p>", "影", "p[1] > font[1]", "p(甲)"),
                row("chrome-element", "<p>甲</p><mp-style-type data-value='3'></mp-style-type>",
                        "<mp-style-type>", "mp-style-type[1]", "p(甲)"),
                row("decoration-svg", "<section><svg viewBox='0 0 1 1'></svg></section><p>甲</p>",
                        "<svg>", "section[1] > svg[1]", "p(甲)"),
                row("decoration-marks", "<p>甲</p><p>●　<b>●</b>　●</p>", "●　●　●", "p[2]", "p(甲)"),
                row("decoration-spacer", "<section style='height:6px;background:#eee'></section><p>甲</p>",
                        "<section>", "section[1]", "p(甲)"));
    }

    private static Arguments row(String rule, String markup, String text, String place, String left) {
        return Arguments.of(rule, markup, text, place, left);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleTakesWhatItNamesAndTellsTheReport(String rule, String markup, String text, String place, String left) {
        Fragment fragment = fragment(markup);

        assertThat(fragment.sketch()).isEqualTo(left);
        assertThat(fragment.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Entry.Action.REMOVED);
            assertThat(entry.rule()).isEqualTo(rule);
            assertThat(entry.category()).isEqualTo(category(rule));
            assertThat(entry.text()).isEqualTo(text);
            assertThat(entry.place()).isEqualTo(place);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleThatIsSwitchedOffTakesNothing(String rule, String markup) {
        assertThat(fragment(markup).without(rule).entries()).extracting(Entry::rule).doesNotContain(rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void wordsThatARuleWouldTakeStayWhereItIsOff(String rule, String markup, String text) {
        if (!text.startsWith("<")) {
            assertThat(fragment(markup).without(rule).article().text()).contains(text);
        }
    }

    @Test
    void theTableAboveHasEveryRule() {
        assertThat(rules().map(row -> (String) row.get()[0])).containsExactlyInAnyOrderElementsOf(Rules.ids());
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
            Fragment fragment = fragment(
                    "<p><span style='display:none'>影</span>甲<span style='display:none'>子</span></p>");

            assertThat(texts(fragment)).containsExactly("影", "子");
        }

        @Test
        void isAnEntryForEachReason() {
            Fragment fragment = fragment("<p>甲<b style='opacity:0'>影</b><b style='font-size:0'>子</b></p>");

            assertThat(fragment.entries()).extracting(Entry::rule)
                    .containsExactly("hidden-opacity", "hidden-font-size");
        }

        @Test
        void isNoEntryWhereItIsBlank() {
            assertThat(fragment("<p>甲<span style='font-size:0'> \n </span></p>").entries()).isEmpty();
        }

        @Test
        void namesThePicturesThatItHolds() {
            Fragment fragment = fragment("<p>甲</p><p style='display:none'><img data-src='https://a.cn/1.jpg'></p>");

            assertThat(texts(fragment)).containsExactly("https://a.cn/1.jpg");
            assertThat(fragment.sketch()).isEqualTo("p(甲)");
        }
    }

    @Nested
    class Marks {
        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"●　●　●", "∽∽∽∽∽", "— — —", "***", "- - -", "↓↓↓", "｜", "▼", "____"})
        void aloneInALineDecorate(String marks) {
            assertThat(fragment("<p>甲</p><p>" + marks + "</p><p>乙</p>").sketch()).isEqualTo("p(甲)\np(乙)");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"● 甲", "—— 甲", "?", "……", "1 - 2", "A", "。", "~ 完 ~", "¥"})
        void besideWordsSaySomething(String line) {
            assertThat(fragment("<p>" + line + "</p>").sketch()).isEqualTo("p(" + line + ')');
        }

        @Test
        void areDataInTheCellsOfATable() {
            assertThat(fragment("<table><tr><td>功能</td><td>●</td></tr><tr><td>价格</td><td>-</td></tr></table>").sketch())
                    .isEqualTo("table(row(p(功能) | p(●)) row(p(价格) | p(-)))");
        }

        @Test
        void areTextInCode() {
            assertThat(fragment("<pre>a\n---\nb</pre>").sketch()).isEqualTo("code(a↵---↵b)");
        }

        @Test
        void besideAPictureStay() {
            assertThat(fragment("<p>▼<img src='https://a.cn/1.jpg' width='20'></p>").entries()).isEmpty();
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
        @ValueSource(strings = {
            "<p></p>", "<p><br></p>", "<p>&nbsp;</p>", "<p>\u200b</p>", "<section style='height:20px'></section>"
        })
        void thatShowNothingGoUnmentioned(String markup) {
            assertThat(fragment(markup + "<p>甲</p>").sketch()).isEqualTo("p(甲)");
            assertThat(fragment(markup + "<p>甲</p>").entries()).isEmpty();
        }

        @Test
        void thatAreCellsHoldTheirPlace() {
            assertThat(fragment("<table><tr><td></td><td>甲</td></tr>"
                            + "<tr><td>乙</td><td style='background:#eee'></td></tr></table>").sketch())
                    .isEqualTo("table(row( | p(甲)) row(p(乙) | ))");
        }
    }

    @Nested
    class Drawings {
        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {
            "<svg><text>甲</text></svg>", "<svg><image href='https://a.cn/1.jpg'></image></svg>",
            "<svg style='background-image:url(https://a.cn/1.jpg)'></svg>"
        })
        void withWordsOrPicturesAreNoDecoration(String svg) {
            assertThat(fragment("<p>" + svg + "</p>").entries()).extracting(Entry::rule)
                    .doesNotContain("decoration-svg");
        }
    }

    @Test
    void theTreeIsLeftAsItWasWhereNothingMatches() {
        Fragment fragment = fragment("<section><h2>题</h2><p>甲<br>乙</p></section>");

        assertThat(fragment.sketch()).isEqualTo("h2(题)\np(甲↵乙)");
        assertThat(fragment.entries()).isEmpty();
    }

    private static List<String> texts(Fragment fragment) {
        return fragment.entries().stream().map(Entry::text).toList();
    }
}
