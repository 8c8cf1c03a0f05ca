package io.github.qingwen.internal.markdown;

import static io.github.qingwen.internal.markdown.EscapingTest.paragraph;
import static io.github.qingwen.internal.markdown.EscapingTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emphasis is written with delimiters where every parser reads them, else with tags. */
class EmphasisTest {
    private static String markdown(Inline... line) {
        return EscapingTest.markdown(FrontMatterStyle.NONE, paragraph(line));
    }

    private static void assertWritten(String markdown, Inline... line) {
        assertThat(markdown(line)).isEqualTo(markdown);
        assertThat(MarkdownShape.of(markdown))
                .isEqualTo(MarkdownShape.of(new Article(null, List.of(paragraph(line)), null)));
    }

    private static Inline bold(String... words) {
        return new Inline.Strong(Arrays.stream(words).map(EscapingTest::text).toList());
    }

    private static Inline italic(String words) {
        return new Inline.Emphasis(List.of(text(words)));
    }

    private static Inline struck(String words) {
        return new Inline.Strikethrough(List.of(text(words)));
    }

    @ParameterizedTest(name = "{0}{1}{2}")
    @CsvSource(delimiter = '¦', textBlock = """
            他   ¦ 好      ¦ 了   ¦ 他**好**了
            他   ¦ “好”    ¦ 了   ¦ 他“**好**”了
            他：  ¦ “好”    ¦ ，了 ¦ 他：**“好”**，了
            他   ¦ “好”    ¦ ，了 ¦ 他“**好**”，了
            他：  ¦ “好”    ¦ 了   ¦ 他：“**好**”了
            他   ¦ (好)    ¦ 了   ¦ 他(**好**)了
            他   ¦ ……      ¦ 了   ¦ 他……了
            他   ¦ ' 好 '  ¦ 了   ¦ 他 **好** 了
            他   ¦ 好。！   ¦ 了   ¦ 他**好。**！了
            他   ¦ '，' ¦ ，了 ¦ 他，，了
            ☀    ¦ “好     ¦ 了   ¦ ☀“**好**了
            ©    ¦ “好     ¦ 了   ¦ ©“**好**了
            a+   ¦ “好     ¦ 了   ¦ a+**“好**了
            ￥   ¦ “好     ¦ 了   ¦ ￥“**好**了
            ´    ¦ “好     ¦ 了   ¦ ´“**好**了
            ×    ¦ “好     ¦ 了   ¦ ×“**好**了
            😀   ¦ 好      ¦ 😀   ¦ 😀**好**😀
            😀   ¦ “好”    ¦ 😀   ¦ 😀“**好**”😀
            """)
    void punctuationThatWouldBreakItMovesOut(String before, String words, String after, String markdown) {
        assertThat(markdown(text(before), bold(words), text(after))).isEqualTo(markdown);
    }

    @ParameterizedTest(name = "{0}{1}{2}")
    @CsvSource(delimiter = '¦', textBlock = """
            他   ¦ 「好」     ¦ ，了 ¦ 他「**好**」，了
            ：   ¦ （ 好 ）   ¦ 了   ¦ ：（ **好** ）了
            他   ¦ 「（好）」   ¦ 了   ¦ 他「**（好）**」了
            ：   ¦ 好（坏）    ¦ 了   ¦ ：**好**（**坏**）了
            他   ¦ 【好】坏    ¦ 了   ¦ 他【**好**】**坏**了
            他   ¦ 「好」和「坏」 ¦ 。   ¦ 他「**好**」**和「坏」**。
            他   ¦ “好」      ¦ 了   ¦ 他“**好**」了
            ：   ¦ 好）       ¦ 了   ¦ ：**好**）了
            """)
    void bracketsThatMoveOutTakeTheirPartnersAlong(String before, String words, String after, String markdown) {
        assertThat(markdown(text(before), bold(words), text(after))).isEqualTo(markdown);
    }

    @Test
    void partsOfAnEmphasisAroundABracketKeepWhatTheyHold() {
        assertThat(markdown(
                        text("："),
                        new Inline.Strong(List.of(text("好（"), new Inline.Code("x"), text("和坏）"))),
                        text("了")))
                .isEqualTo("：**好**（**`x`和坏**）了");
    }

    @Test
    void atTheEndsOfALinePunctuationStaysInside() {
        assertWritten("**“好”**", bold("“好”"));
    }

    @Test
    void textsOfOneEmphasisAreLookedAtTogether() {
        assertThat(markdown(text("他"), bold("“", "《", "好", "》", "”"), text("了")))
                .isEqualTo("他“**《好》**”了");
        assertThat(markdown(text("他"), bold("“", "”"), text("了"))).isEqualTo("他“”了");
        assertThat(markdown(text("他"), bold("𝄞", "，"), text("了"))).isEqualTo("他𝄞，了");
    }

    @Test
    void charactersBeyondTheBasicPlaneMoveOutWhole() {
        assertThat(markdown(text("他"), bold("😀好😀"), text("了"))).isEqualTo("他😀**好**😀了");
    }

    @Test
    void aMarkOfItsKindBesideItMakesItATag() {
        assertThat(markdown(bold("山"), bold("水"))).isEqualTo("**山**<strong>水</strong>");
        assertThat(markdown(struck("山"), struck("水"))).isEqualTo("~~山~~<del>水</del>");
        assertThat(markdown(text("*"), bold("山"))).isEqualTo("\\*<strong>山</strong>");
        assertThat(markdown(bold("山"), text("*"))).isEqualTo("<strong>山</strong>*");
        assertThat(markdown(struck("山"), text("水"), bold("石"))).isEqualTo("~~山~~水**石**");
    }

    @Test
    void insideAnotherEmphasisItIsATag() {
        assertThat(markdown(new Inline.Strong(List.of(text("山"), italic("水"), text("石")))))
                .isEqualTo("**山<em>水</em>石**");
        assertThat(markdown(new Inline.Strikethrough(List.of(bold("山"))))).isEqualTo("~~<strong>山</strong>~~");
    }

    @Test
    void withoutContentItIsNothing() {
        assertThat(markdown(text("山"), bold(), bold(""), new Inline.Underline(List.of()), text("水")))
                .isEqualTo("山水");
        assertThat(markdown(text("山"), new Inline.Strong(List.of(new Inline.Code(""))), text("水")))
                .doesNotContain("****");
    }

    @Nested
    class BoldAndItalic {
        private static final Inline BOTH = new Inline.Strong(List.of(italic("山")));

        @Test
        void hasThreeMarks() {
            assertThat(markdown(BOTH)).isEqualTo("***山***");
            assertThat(markdown(new Inline.Emphasis(List.of(bold("山"))))).isEqualTo("***山***");
        }

        @Test
        void isATagAroundBoldWhereTheMarksWouldNotBeRead() {
            assertThat(markdown(text("他"), new Inline.Strong(List.of(italic("“好”"))), text("了")))
                    .isEqualTo("他<em>**“好”**</em>了");
            assertThat(markdown(text("*"), BOTH)).isEqualTo("\\*<em>**山**</em>");
            assertThat(markdown(new Inline.Strikethrough(List.of(BOTH)))).isEqualTo("~~<em><strong>山</strong></em>~~");
        }

        @Test
        void ofOneAmongOthersIsEachByItself() {
            assertThat(markdown(new Inline.Emphasis(List.of(bold("山"), text("水")))))
                    .isEqualTo("*<strong>山</strong>水*");
        }
    }

    @Test
    void insideALinkItStandsBetweenBrackets() {
        assertThat(markdown(new Inline.Link("/a", List.of(bold("“好”"))))).isEqualTo("[**“好”**](/a)");
    }

    @Test
    void besideALineBreakItIsAtTheEndOfALine() {
        assertThat(markdown(text("山"), new Inline.LineBreak(), bold("“好”"), new Inline.LineBreak(), text("水")))
                .isEqualTo("山  \n**“好”**  \n水");
    }

    @Test
    void besideAnEmptyTextItIsAtTheEndOfAWord() {
        assertThat(markdown(text(""), bold("“好”"), text(""))).isEqualTo("**“好”**");
    }
}
