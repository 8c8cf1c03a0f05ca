package io.github.qingwen.internal.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Markdown of each kind of block. */
class MarkdownBlocksTest {
    private static String markdown(Block... blocks) {
        return markdown(MarkdownRenderer.builder(), blocks);
    }

    private static String markdown(MarkdownRenderer.Builder options, Block... blocks) {
        return options.build().render(article(blocks));
    }

    @Nested
    class Lists {
        @Test
        void ofParagraphsAreTight() {
            assertThat(markdown(bullets(item("一"), item("二")))).isEqualTo("- 一\n- 二\n");
            assertThat(markdown(numbered(3, item("一"), item("二")))).isEqualTo("3. 一\n4. 二\n");
        }

        @Test
        void ofOtherBlocksAreLoose() {
            assertThat(markdown(bullets(item(paragraph("一"), paragraph("甲")), item("二"))))
                    .isEqualTo("- 一\n\n  甲\n\n- 二\n");
            assertThat(markdown(bullets(item(new Block.Formula("x")), item("二"))))
                    .isEqualTo("- $$x$$\n\n- 二\n");
        }

        @Test
        void areTightAroundAListBelowAParagraph() {
            assertThat(markdown(bullets(item(paragraph("一"), bullets(item("甲"))), item("二"))))
                    .isEqualTo("- 一\n  - 甲\n- 二\n");
            assertThat(markdown(bullets(item(paragraph("一"), numbered(1, item("甲"))), item("二"))))
                    .isEqualTo("- 一\n  1. 甲\n- 二\n");
        }

        @Test
        void areLooseAroundAListThatCouldNotInterruptTheParagraph() {
            assertThat(markdown(bullets(item(paragraph("一"), numbered(2, item("甲"))), item("二"))))
                    .isEqualTo("- 一\n\n  2. 甲\n\n- 二\n");
        }

        @Test
        void areLooseAroundAListWithMoreBehindIt() {
            assertThat(markdown(bullets(item(paragraph("一"), bullets(item("甲")), paragraph("乙")))))
                    .isEqualTo("- 一\n\n  - 甲\n\n  乙\n");
        }

        @Test
        void ofTheSameKindOneBehindAnotherHaveMarkersByTurns() {
            Block bullets = bullets(item("一"));
            Block numbered = numbered(1, item("一"));

            assertThat(markdown(bullets, bullets, bullets)).isEqualTo("- 一\n\n* 一\n\n- 一\n");
            assertThat(markdown(numbered, numbered, numbered)).isEqualTo("1. 一\n\n1) 一\n\n1. 一\n");
            assertThat(markdown(bullets, numbered, bullets)).isEqualTo("- 一\n\n1. 一\n\n- 一\n");
        }

        @Test
        void ofTasksHaveBoxes() {
            Block list = bullets(
                    new Block.ListItem(List.of(paragraph("一")), true),
                    new Block.ListItem(List.of(paragraph("二")), false),
                    new Block.ListItem(List.of(new Block.Formula("x")), true));

            assertThat(markdown(list)).isEqualTo("- [x] 一\n\n- [ ] 二\n\n- $$x$$\n");
        }

        @Test
        void haveNoItemsWithoutContent() {
            assertThat(markdown(bullets(item(), item(" "), item("二")))).endsWith("- 二\n");
            assertThat(markdown(bullets(item()), paragraph("山"))).isEqualTo("山\n");
        }

        @Test
        void startAtNineDigitsAtMost() {
            assertThat(markdown(numbered(Integer.MAX_VALUE, item("一")))).isEqualTo("999999999. 一\n");
        }
    }

    @Nested
    class Tables {
        @Test
        void haveAlignmentsByColumns() {
            Block table = new Block.Table(
                    null,
                    List.of(Block.Alignment.LEFT, Block.Alignment.CENTER, Block.Alignment.RIGHT, Block.Alignment.NONE),
                    List.of(row("甲", "乙", "丙", "丁", "戊")),
                    List.of(row("一", "二")));

            assertThat(markdown(table)).isEqualTo("|甲|乙|丙|丁|戊|\n|:---|:---:|---:|---|---|\n|一|二|\n");
        }

        @Test
        void haveTheirCaptionInItalicsAboveThem() {
            Inline caption = emphasis("茶单");

            assertThat(markdown(new Block.Table(List.of(caption), null, List.of(row("茶")), null)))
                    .isEqualTo("*茶单*\n\n|茶|\n|---|\n");
        }

        @Test
        void withoutARowAreHtmlOrNothing() {
            Block table = new Block.Table(List.of(text("茶单")), null, null, null);

            assertThat(markdown(table)).startsWith("<table>");
            assertThat(markdown(MarkdownRenderer.builder().html(HtmlStyle.AVOID), table))
                    .isEqualTo("*茶单*\n");
        }

        @Test
        void withARowWithoutCellsHaveAnEmptyCellThere() {
            assertThat(markdown(new Block.Table(null, null, List.of(row("茶")), List.of(new Block.Row(List.of())))))
                    .isEqualTo("|茶|\n|---|\n||\n");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"1, 1, |", "2, 1, <table>", "1, 2, <table>"})
        void withSpansAreHtml(int colspan, int rowspan, String start) {
            Block.Cell cell = cell(colspan, rowspan, "茶");

            assertThat(markdown(new Block.Table(null, null, List.of(row(cell)), null)))
                    .startsWith(start);
        }

        @Test
        void withTwoHeaderRowsOrBlocksInCellsAreHtml() {
            Block.Row quote = row(cell(quote(paragraph("茶"))));

            assertThat(markdown(new Block.Table(null, null, List.of(row("茶"), row("水")), null)))
                    .startsWith("<table>");
            assertThat(markdown(new Block.Table(null, null, List.of(quote), null)))
                    .startsWith("<table>");
        }

        @Test
        void holdFormulasAndPicturesWithoutCaptions() {
            Block picture = figure("/1.jpg");
            Block captioned = figure("/1.jpg", text("桥"));

            assertThat(markdown(new Block.Table(
                            null, null, List.of(row(cell(new Block.Formula("x"), picture, paragraph("茶")))), null)))
                    .isEqualTo("|$x$<br>![](/1.jpg)<br>茶|\n|---|\n");
            assertThat(markdown(new Block.Table(null, null, List.of(row(cell(captioned))), null)))
                    .startsWith("<table>");
        }
    }

    @Nested
    class Figures {
        private final Image bridge = Image.of("/1.jpg").withAlt("石桥");
        private final Image river = Image.of("/2.jpg");

        @Test
        void haveALineForEachPictureAndForTheCaption() {
            assertThat(markdown(new Block.Figure(List.of(bridge, river), List.of(text("桥与河")))))
                    .isEqualTo("![石桥](/1.jpg)\n![](/2.jpg)\n*桥与河*\n");
        }

        @Test
        void haveACaptionAsAlternativeTextOnlyWithOnePictureThatMayBeShown() {
            List<Inline> caption = List.of(text("桥"));

            assertThat(markdown(alt(), new Block.Figure(List.of(bridge), caption)))
                    .isEqualTo("![桥](/1.jpg)\n");
            assertThat(markdown(alt(), new Block.Figure(List.of(bridge), List.of())))
                    .isEqualTo("![石桥](/1.jpg)\n");
            assertThat(markdown(alt(), new Block.Figure(List.of(river, river), caption)))
                    .isEqualTo("![](/2.jpg)\n![](/2.jpg)\n*桥*\n");
            assertThat(markdown(alt(), new Block.Figure(List.of(bridge.withUrl("javascript:x")), caption)))
                    .isEqualTo("石桥\n*桥*\n");
        }

        private MarkdownRenderer.Builder alt() {
            return MarkdownRenderer.builder().captions(CaptionStyle.ALT);
        }

        @Test
        void withoutACaptionAreNoHtml() {
            assertThat(markdown(
                            MarkdownRenderer.builder().captions(CaptionStyle.FIGURE),
                            new Block.Figure(List.of(river), List.of())))
                    .isEqualTo("![](/2.jpg)\n");
        }

        @Test
        void haveACaptionThatIsEmphasisedOnce() {
            Inline inner = emphasis(emphasis("老"), text("桥"));

            assertThat(markdown(new Block.Figure(List.of(river), List.of(inner, text("与河")))))
                    .isEqualTo("![](/2.jpg)\n*老桥与河*\n");
        }

        @Test
        void linkAPictureThatHasASafeLink() {
            assertThat(markdown(new Block.Figure(List.of(river.withLink("https://a.cn")), List.of())))
                    .isEqualTo("[![](/2.jpg)](https://a.cn)\n");
            assertThat(markdown(new Block.Figure(List.of(river.withLink("javascript:x")), List.of())))
                    .isEqualTo("![](/2.jpg)\n");
        }
    }

    @Nested
    class CodeBlocks {
        @ParameterizedTest(name = "{0} {1}")
        @CsvSource(delimiter = '¦', textBlock = """
                java   ¦             ¦ java
                java   ¦ 'a  b`c'    ¦ java a b c
                'c d`' ¦             ¦ cd
                c\\#   ¦             ¦ c\\\\#
                c\\    ¦             ¦ c\\
                """)
        void haveTheirLanguageAndWhatIsBehindItOnTheFence(String language, String info, String written) {
            assertThat(markdown(new Block.CodeBlock(language, "x", info))).isEqualTo("```" + written + "\nx\n```\n");
        }

        @Test
        void haveLineFeedsAndNoNul() {
            assertThat(markdown(code("a\r\nb\rc\0"))).isEqualTo("```\na\nb\nc\ufffd\n```\n");
        }
    }

    @Test
    void aDividerIsThreeDashesButForTheFirstBlock() {
        assertThat(markdown(paragraph("山"), new Block.Divider(), paragraph("水")))
                .isEqualTo("山\n\n---\n\n水\n");
        assertThat(markdown(bullets(item(new Block.Divider())))).isEqualTo("- ___\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PLAIN, ## 山 {#a-b_c.d:1}", "JEKYLL, ## 山 {#a-b_c.d:1}", "OBSIDIAN, ## 山"})
    void aHeadingHasItsIdWhereTheReaderTakesOne(FrontMatterStyle style, String markdown) {
        assertThat(markdown(
                        MarkdownRenderer.builder().frontMatter(style),
                        new Block.Heading(2, List.of(text("山")), "a-b_c.d:1")))
                .endsWith(markdown + "\n");
    }

    @Test
    void aHeadingWithoutWordsIsNothing() {
        assertThat(markdown(new Block.Heading(2, List.of(), "a"), paragraph("山")))
                .isEqualTo("山\n");
        assertThat(markdown(heading(2, "　"), paragraph("山"))).isEqualTo("山\n");
    }

    @Test
    void aParagraphOfWhitespaceAndLineBreaksIsNothing() {
        Block blank = paragraph(text(" "), new Inline.Code(""), new Inline.LineBreak(), text("　"));

        assertThat(markdown(paragraph("山"), blank, paragraph("水"))).isEqualTo("山\n\n水\n");
    }

    @Test
    void aLineBreakInAHeadingIsASpace() {
        assertThat(markdown(new Block.Heading(2, List.of(text("山"), new Inline.LineBreak(), text("水")))))
                .isEqualTo("## 山 水\n");
    }

    @Test
    void aQuoteHasItsTitleInBold() {
        assertThat(markdown(new Block.Quote(List.of(text("题")), List.of(paragraph("水")))))
                .isEqualTo("> **题**\n>\n> 水\n");
        assertThat(markdown(quote(), paragraph("山"))).isEqualTo("山\n");
    }

    @Test
    void aCardShowsACoverThatMayBeShown() {
        Block.Card card = Block.Card.builder(CardKind.VIDEO).title("渡口").build();
        MarkdownRenderer.Builder covers = MarkdownRenderer.builder().cardCovers(true);

        assertThat(markdown(covers, card)).isEqualTo("视频：渡口\n");
        assertThat(markdown(covers, card.toBuilder().cover(Image.of("/c.jpg")).build()))
                .isEqualTo("![](/c.jpg)\n视频：渡口\n");
        assertThat(markdown(
                        covers, card.toBuilder().cover(Image.of("javascript:x")).build()))
                .isEqualTo("视频：渡口\n");
    }

    @Test
    void rawSourceOfAnotherReaderIsCodeWhereItHasSeveralLines() {
        MarkdownRenderer.Builder jekyll = MarkdownRenderer.builder().frontMatter(FrontMatterStyle.JEKYLL);

        assertThat(markdown(jekyll, new Block.Raw("hugo", "{{< x\n>}}")))
                .endsWith("{% raw %}\n\n```\n{{< x\n>}}\n```\n\n{% endraw %}\n");
        assertThat(markdown(jekyll, new Block.Raw("hexo", "{% x\n\ny %}"), paragraph("山")))
                .endsWith("{% x\n\ny %}\n\n山\n");
    }

    @Test
    void rawSourceThatItsFormatDoesNotDelimitIsNothing() {
        assertThat(markdown(new Block.Raw("html", "<script>"), paragraph(new Inline.Raw("html", "<b>"), text("山"))))
                .isEqualTo("山\n");
    }

    @Nested
    class Footnotes {
        private String noted(MarkdownRenderer.Builder options, Block... note) {
            return options.footnotes(FootnoteStyle.ANCHOR)
                    .build()
                    .render(new Article(
                            null,
                            List.of(paragraph(text("山"), new Inline.FootnoteReference("1"))),
                            List.of(footnote("1", note))));
        }

        @Test
        void withAnchorsHaveTheirOtherBlocksBelow() {
            assertThat(noted(MarkdownRenderer.builder(), paragraph("甲"), paragraph("乙")))
                    .isEqualTo("山[\\[1\\]](#note-1)\n\n<a id=\"note-1\"></a>[1] 甲\n\n乙\n");
            assertThat(noted(MarkdownRenderer.builder(), new Block.Formula("x")))
                    .isEqualTo("山[\\[1\\]](#note-1)\n\n<a id=\"note-1\"></a>[1] \n\n$$x$$\n");
            assertThat(noted(MarkdownRenderer.builder()))
                    .isEqualTo("山[\\[1\\]](#note-1)\n\n<a id=\"note-1\"></a>[1]\n");
        }

        @Test
        void withoutHtmlAreText() {
            assertThat(noted(MarkdownRenderer.builder().html(HtmlStyle.AVOID), paragraph("甲")))
                    .isEqualTo("山[1]\n\n[1] 甲\n");
        }
    }

    @Nested
    class BlankLines {
        private String inItem(Block... blocks) {
            return markdown(bullets(item(blocks)));
        }

        @Test
        void inListsAndQuotationsEndWithoutSpaces() {
            assertThat(inItem(paragraph("山"), paragraph("水"))).isEqualTo("- 山\n\n  水\n");
            assertThat(inItem(quote(paragraph("山"), paragraph("水")))).isEqualTo("- > 山\n  >\n  > 水\n");
        }

        @Test
        void ofCodeKeepTheirSpaces() {
            assertThat(inItem(paragraph("山"), code("春\n\n  \n> \n>\n夏 ")))
                    .isEqualTo("- 山\n\n  ```\n  春\n\n    \n  > \n  >\n  夏 \n  ```\n");
        }
    }
}
