package io.github.qingwen.internal.markdown;

import static io.github.qingwen.internal.markdown.EscapingTest.markdown;
import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The characters of a text that a backslash keeps from being markup, from all that is beside them. */
class MarkupFinderTest {
    private static String plain(Block block) {
        return markdown(FrontMatterStyle.NONE, block);
    }

    private static String plain(Inline... line) {
        return plain(paragraph(line));
    }

    private static void assertWritten(Block block, String markdown) {
        assertThat(plain(block)).isEqualTo(markdown);
        assertThat(MarkdownShape.of(markdown)).isEqualTo(MarkdownShape.of(article(block)));
    }

    @Nested
    class AtTheStartOfALine {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                '# 山'        ¦ \\# 山
                '#'           ¦ \\#
                '###### 山'   ¦ \\###### 山
                '####### 山'  ¦ ####### 山
                '#山'         ¦ #山
                '山 # 水 #'   ¦ 山 # 水 #
                > 山          ¦ \\> 山
                山 > 水       ¦ 山 > 水
                | 山 | 水     ¦ \\| 山 | 水
                山 | 水       ¦ 山 | 水
                - 山          ¦ \\- 山
                -             ¦ \\-
                -山           ¦ -山
                -山-          ¦ -山-
                - - -         ¦ \\- - -
                --- |         ¦ \\--- |
                -|-           ¦ \\-|-
                -:|:-         ¦ \\-:|:-
                :-: | :-:     ¦ \\:-: | :-:
                :山           ¦ :山
                + 山          ¦ \\+ 山
                +山           ¦ +山
                ===           ¦ \\===
                ==山==        ¦ ==山==
                ~~山          ¦ \\~~山
                山~~          ¦ 山~~
                1) 山         ¦ 1\\) 山
                1.            ¦ 1\\.
                1.山          ¦ 1.山
                . 山          ¦ . 山
                a. 山         ¦ a. 山
                123456789. 山 ¦ 123456789\\. 山
                1234567890. 山 ¦ 1234567890. 山
                [x] 山        ¦ \\[x] 山
                [X] 山        ¦ \\[X] 山
                [ ]           ¦ \\[ ]
                [x            ¦ [x
                [xy]          ¦ [xy]
                [y] 山        ¦ [y] 山
                山[x]         ¦ 山[x]
                """)
        void aBlockWouldBegin(String line, String markdown) {
            assertWritten(paragraph(text(line)), markdown);
        }

        @Test
        void behindALineBreakToo() {
            assertThat(plain(text("山"), new Inline.LineBreak(), text("- 水"))).isEqualTo("山  \n\\- 水");
        }
    }

    @Nested
    class InALine {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                a`b          ¦ a\\`b
                a\\b         ¦ a\\b
                a\\*b        ¦ a\\\\*b
                a\\          ¦ a\\\\
                a<b          ¦ a\\<b
                a</b         ¦ a\\</b
                a<!b         ¦ a\\<!b
                a<?b         ¦ a\\<?b
                a<1          ¦ a<1
                a < b        ¦ a < b
                a<           ¦ a<
                [山](水)     ¦ [山\\](水)
                [山]水       ¦ [山]水
                ![山]        ¦ \\![山]
                !山[水]      ¦ !山[水]
                山!          ¦ 山!
                """)
        void aTagOrALinkWouldBegin(String line, String markdown) {
            assertWritten(paragraph(text(line)), markdown);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                甲 * 乙*     ¦ 甲 * 乙\\*
                甲* 乙 *     ¦ 甲\\* 乙 *
                甲 *乙 *     ¦ 甲 \\*乙 *
                *\u3000甲*   ¦ *\u3000甲\\*
                a_b_c        ¦ a_b_c
                _a_b         ¦ \\_a_b
                a_b_         ¦ a_b\\_
                a_，b_       ¦ a\\_，b\\_
                ，_b_c       ¦ ，\\_b_c
                """)
        void emphasisWouldBeginOrEnd(String line, String markdown) {
            assertWritten(paragraph(text(line)), markdown);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                $a$          ¦ \\$a$
                山$a$水      ¦ 山\\$a$水
                $$a$$        ¦ \\$\\$a$$
                山$$a$$      ¦ 山\\$\\$a$$
                $$           ¦ \\$$
                $ a$         ¦ $ a$
                $a $         ¦ $a $
                $a$5         ¦ $a$5
                $a $b$       ¦ \\$a \\$b$
                $a山$        ¦ $a山$
                $\\text{山}$ ¦ \\$\\text{山}$
                $a           ¦ $a
                """)
        void aFormulaWouldBegin(String line, String markdown) {
            assertThat(plain(text(line))).isEqualTo(markdown);
        }

        @Test
        void aFormulaIsNoLongerThanAThousandCharactersWithoutALookAtItsEnd() {
            String most = "$" + "a".repeat(998) + " $";

            assertThat(plain(text(most))).isEqualTo(most);
            assertThat(plain(text("$a" + most.substring(1)))).startsWith("\\$a");
        }
    }

    @Nested
    class BesideOtherInlines {
        private final Inline link = link("/a", "水");
        private final Inline strong = strong("水");

        @Test
        void anExclamationMarkBeforeABracketIsEscaped() {
            assertThat(plain(text("山!"), link)).isEqualTo("山\\![水](/a)");
            assertThat(plain(text("山!"), new Inline.FootnoteReference("1"))).isEqualTo("山\\![^1]");
            assertThat(plain(text("!山"), link)).isEqualTo("!山[水](/a)");
            assertThat(plain(text("山!"), strong)).isEqualTo("山!**水**");
        }

        @Test
        void aDelimiterAtTheEdgeOfTextIsNotBetweenWhitespace() {
            assertThat(plain(text("山* 石 *"), link)).isEqualTo("山\\* 石 \\*[水](/a)");
            assertThat(plain(link, text("* 山*"))).isEqualTo("[水](/a)\\* 山\\*");
        }

        @Test
        void aDelimiterAtTheEdgeOfALinkIsNotBetweenWhitespace() {
            assertThat(plain(link("/a", "* 山 *"))).isEqualTo("[\\* 山 \\*](/a)");
        }

        @Test
        void bracketsInsideALinkOrAPictureAreEscaped() {
            assertThat(plain(link("/a", "[山]水"))).isEqualTo("[\\[山\\]水](/a)");
            assertThat(plain(new Inline.InlineImage(Image.of("/1.jpg").withAlt("[山]水"))))
                    .isEqualTo("![\\[山\\]水](/1.jpg)");
        }

        @Test
        void aDollarSignOpensAFormulaThatReachesOverCode() {
            assertThat(plain(text("$a"), new Inline.Code("$b"))).isEqualTo("\\$a`$b`");
            assertThat(plain(text("$a"), new Inline.Code("b"))).isEqualTo("$a`b`");
            assertThat(plain(text("$山"), new Inline.Code("$b"))).isEqualTo("$山`$b`");
        }

        @Test
        void aColonBehindAFootnoteReferenceIsEscapedOnlyDirectlyBehindIt() {
            assertThat(plain(new Inline.FootnoteReference("1"), text(":山:"))).isEqualTo("[^1]\\:山:");
            assertThat(plain(strong, text(":山"))).isEqualTo("**水**:山");
        }

        @Test
        void aMarkBehindAnInlineIsNotAtTheStartOfALine() {
            assertThat(plain(strong, text("# 山"))).isEqualTo("**水**# 山");
        }
    }

    @Nested
    class InAHeading {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                '山 #'      ¦ 山 \\#
                '山 ##'     ¦ 山 \\#\\#
                '山 # #'    ¦ 山 \\# \\#
                '山 # 水 #' ¦ 山 # 水 \\#
                '山 # 水'   ¦ 山 # 水
                '山#'       ¦ 山#
                '##'        ¦ \\#\\#
                '# 山'      ¦ # 山
                """)
        void numberSignsAtTheEndWouldBeDropped(String words, String markdown) {
            assertWritten(heading(2, words), "## " + markdown);
        }

        @Test
        void numberSignsBeforeAnInlineAreNotAtTheEnd() {
            Inline code = new Inline.Code("a");

            assertWritten(new Block.Heading(2, List.of(text("山 #"), code)), "## 山 #`a`");
        }
    }

    @Nested
    class InACell {
        private String cell(FrontMatterStyle style, String words) {
            Block.Row row = row(Block.Cell.of(List.of(paragraph(text(words)))));
            return markdown(style, new Block.Table(null, null, List.of(row), null))
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"NONE", "JEKYLL"})
        void aBarIsEscapedOnceForEachReader(FrontMatterStyle style) {
            assertThat(cell(style, "左|右")).isEqualTo("|左\\|右|");
        }

        @Test
        void aBackslashIsACharacterReference() {
            assertThat(cell(FrontMatterStyle.NONE, "a\\|b")).isEqualTo("|a&#92;\\|b|");
        }

        @Test
        void aDollarSignAtItsEndOpensNothing() {
            assertThat(cell(FrontMatterStyle.NONE, "$a $b")).isEqualTo("|$a $b|");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '¦', textBlock = """
            NONE     ¦ ^          ¦ ^
            JEKYLL   ¦ ^          ¦ \\^
            JEKYLL   ¦ ^山        ¦ ^山
            JEKYLL   ¦ 山^        ¦ 山^
            JEKYLL   ¦ {山:}      ¦ {山:}
            NONE     ¦ {:山}      ¦ {:山}
            OBSIDIAN ¦ 山 #水     ¦ 山 \\#水
            OBSIDIAN ¦ 山 #       ¦ 山 #
            OBSIDIAN ¦ 山#水      ¦ 山#水
            OBSIDIAN ¦ 山 #_      ¦ 山 \\#_
            OBSIDIAN ¦ 山 #/      ¦ 山 \\#/
            OBSIDIAN ¦ 山 #，     ¦ 山 #，
            OBSIDIAN ¦ 9% 9%      ¦ 9% 9%
            OBSIDIAN ¦ a=b=c      ¦ a=b=c
            OBSIDIAN ¦ a==b       ¦ a==b
            OBSIDIAN ¦ [山]       ¦ [山]
            """)
    void readersOfSitesTakeFewMarksForMore(FrontMatterStyle style, String line, String markdown) {
        assertThat(markdown(style, paragraph(text(line)))).isEqualTo(markdown);
    }
}
