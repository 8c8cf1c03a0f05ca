package io.github.qingwen.internal.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.ArticleParts;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import java.util.Arrays;
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
        assertThat(MarkdownShape.of(markdown)).isEqualTo(MarkdownShape.of(article(paragraph(line))));
    }

    private static Inline bold(String... words) {
        return strong(Arrays.stream(words).map(ArticleParts::text).toArray(Inline[]::new));
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
        assertThat(markdown(text("："), strong(text("好（"), new Inline.Code("x"), text("和坏）")), text("了")))
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
        assertThat(markdown(strikethrough("山"), strikethrough("水"))).isEqualTo("~~山~~<del>水</del>");
        assertThat(markdown(text("*"), bold("山"))).isEqualTo("\\*<strong>山</strong>");
        assertThat(markdown(bold("山"), text("*"))).isEqualTo("<strong>山</strong>*");
        assertThat(markdown(strikethrough("山"), text("水"), bold("石"))).isEqualTo("~~山~~水**石**");
    }

    @Test
    void insideAnotherEmphasisItIsATag() {
        assertThat(markdown(strong(text("山"), emphasis("水"), text("石")))).isEqualTo("**山<em>水</em>石**");
        assertThat(markdown(strikethrough(bold("山")))).isEqualTo("~~<strong>山</strong>~~");
    }

    @Test
    void withoutContentItIsNothing() {
        assertThat(markdown(text("山"), bold(), bold(""), underline(), text("水")))
                .isEqualTo("山水");
        assertThat(markdown(text("山"), strong(new Inline.Code("")), text("水"))).doesNotContain("****");
    }

    @Nested
    class BoldAndItalic {
        private static final Inline BOTH = strong(emphasis("山"));

        @Test
        void hasThreeMarks() {
            assertThat(markdown(BOTH)).isEqualTo("***山***");
            assertThat(markdown(emphasis(bold("山")))).isEqualTo("***山***");
        }

        @Test
        void isATagAroundBoldWhereTheMarksWouldNotBeRead() {
            assertThat(markdown(text("他"), strong(emphasis("“好”")), text("了"))).isEqualTo("他<em>**“好”**</em>了");
            assertThat(markdown(text("*"), BOTH)).isEqualTo("\\*<em>**山**</em>");
            assertThat(markdown(strikethrough(BOTH))).isEqualTo("~~<em><strong>山</strong></em>~~");
        }

        @Test
        void ofOneAmongOthersIsEachByItself() {
            assertThat(markdown(emphasis(bold("山"), text("水")))).isEqualTo("*<strong>山</strong>水*");
        }
    }

    @Test
    void insideALinkItStandsBetweenBrackets() {
        assertThat(markdown(link("/a", bold("“好”")))).isEqualTo("[**“好”**](/a)");
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
