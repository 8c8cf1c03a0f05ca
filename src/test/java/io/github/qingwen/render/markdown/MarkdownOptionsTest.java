package io.github.qingwen.render.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.ReportEntry;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownOptionsTest {
    private static String render(UnaryOperator<MarkdownRenderer.Builder> options, Block... blocks) {
        return options.apply(MarkdownRenderer.builder()).build().render(article(blocks));
    }

    private static List<Inline> words(String text) {
        return List.of(text(text));
    }

    @ParameterizedTest
    @CsvSource({"0, ## 山", "1, ### 山", "-1, # 山", "9, ###### 山", "-9, # 山"})
    void headingsAreDeeperByTheOffsetWithinTheSixLevels(int offset, String expected) {
        assertThat(render(options -> options.headingOffset(offset), heading(2, "山")))
                .isEqualTo(expected + "\n");
    }

    @Nested
    class Captions {
        private final Block figure = figure("https://a.cn/1.jpg", text("老树 & <桥>"));

        @Test
        void areEmphasisedByDefault() {
            assertThat(render(options -> options, figure)).isEqualTo("![](https://a.cn/1.jpg)\n*老树 & <桥>*\n");
        }

        @Test
        void areTheAlternativeTextOnRequest() {
            assertThat(render(options -> options.captions(CaptionStyle.ALT), figure))
                    .isEqualTo("![老树 & <桥>](https://a.cn/1.jpg)\n");
        }

        @Test
        void areInAnHtmlFigureOnRequest() {
            assertThat(render(options -> options.captions(CaptionStyle.FIGURE), figure))
                    .isEqualTo("""
                    <figure>
                    <img src="https://a.cn/1.jpg" alt="">
                    <figcaption>老树 &amp; &lt;桥&gt;</figcaption>
                    </figure>
                    """);
        }
    }

    /** Hexo's parser, marked, has neither footnotes nor ids of headings, and Nunjucks reads <code>{#</code>. */
    @Nested
    class ForHexo {
        private static final Article NOTED = new Article(
                null,
                List.of(
                        new Block.Heading(2, words("桥"), "bridge"),
                        new Block.Paragraph(List.of(new Inline.Text("水"), new Inline.FootnoteReference("1")))),
                List.of(new Footnote("1", List.of(paragraph("河水")))));

        private String render(UnaryOperator<MarkdownRenderer.Builder> options) {
            return options.apply(MarkdownRenderer.builder()
                            .frontMatter(FrontMatterStyle.HEXO)
                            .frontMatterFields("title"))
                    .build()
                    .render(NOTED);
        }

        @Test
        void notesAndHeadingsHaveAnchors() {
            assertThat(render(options -> options)).endsWith("""
                    ## <a id="bridge"></a>桥

                    水[\\[1\\]](#note-1)

                    <a id="note-1"></a>[1] 河水
                    """);
        }

        @Test
        void notesAreTextWhereHtmlIsAvoided() {
            assertThat(render(options -> options.html(HtmlStyle.AVOID))).endsWith("## 桥\n\n水[1]\n\n[1] 河水\n");
        }

        @Test
        void notesAreFootnotesOnRequest() {
            assertThat(render(options -> options.footnotes(FootnoteStyle.FOOTNOTE)))
                    .endsWith("水[^1]\n\n[^1]: 河水\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"HEXO", "PLAIN", "HUGO_YAML"})
    void anIdThatCouldBeMoreThanAnIdIsLeftOut(FrontMatterStyle style) {
        for (String id : List.of("x\" onclick=\"alert(1)", "x} <script>alert(1)</script>", "x\n\n<script>")) {
            assertThat(render(options -> options.frontMatter(style), new Block.Heading(2, words("桥"), id)))
                    .endsWith("## 桥\n");
        }
    }

    /** Jekyll's parser, kramdown. */
    @Nested
    class ForJekyll {
        private String render(Inline... content) {
            String markdown = MarkdownOptionsTest.render(
                    options -> options.frontMatter(FrontMatterStyle.JEKYLL), paragraph(content));
            return markdown.substring(markdown.lastIndexOf("---\n\n") + 5);
        }

        @Test
        void aBarInTextIsNoTable() {
            assertThat(render(text("左 | 右"))).isEqualTo("左 \\| 右\n");
        }

        @Test
        void bracesInTextAreNoAttributes() {
            assertThat(render(text("{:.red}"))).isEqualTo("\\{:.red}\n");
        }

        @Test
        void formulasStandBetweenTwoDollarSignsWithoutBars() {
            assertThat(render(new Inline.Formula("|a|"))).isEqualTo("$$\\vert a\\vert$$\n");
            assertThat(render(text("$$5$$"))).isEqualTo("\\$\\$5\\$$\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HEXO, hugo, {{< x >}}, &#123;{< x >}}",
        "HEXO, hexo, {% x %}, {% x %}",
        "JEKYLL, hugo, {{< x >}}, &#123;{< x >}}",
        "HUGO_YAML, hugo, {{< x >}}, {{< x >}}",
        "HUGO_YAML, hexo, {% x %}, {% x %}",
        "PLAIN, hugo, {{< x >}}, {{< x >}}"
    })
    void sourceOfAnotherGeneratorIsText(FrontMatterStyle style, String format, String source, String written) {
        assertThat(render(
                        options -> options.frontMatter(style),
                        new Block.Raw(format, source),
                        paragraph(new Inline.Raw(format, source), text("茶"))))
                .endsWith(written + "\n\n" + written + "茶\n");
    }

    @Nested
    class HtmlAvoided {
        private String avoiding(Block... blocks) {
            return render(options -> options.html(HtmlStyle.AVOID), blocks);
        }

        @Test
        void cellsThatSpanStandInEachRowAndColumn() {
            Block table = table(row(cell(1, 2, "春"), cell(2, 1, "茶")), row(cell(1, 1, "绿"), cell(1, 1, "红")));

            assertThat(avoiding(table)).isEqualTo("""
                    ||||
                    |---|---|---|
                    |春|茶|茶|
                    |春|绿|红|
                    """);
        }

        @Test
        void spansThatWouldRepeatTooMuchAreDropped() {
            Block table = table(row(cell(900, 1, "茶".repeat(1000)), cell(1, 1, "水")));

            assertThat(avoiding(table)).hasSizeLessThan(2000).endsWith("|水|\n");
        }

        @Test
        void blocksAndLineBreaksOfACellAreOneLine() {
            Block list = bullets(item("一"), item("二"));
            Block table = table(row(cell(paragraph("题"), list)));

            assertThat(avoiding(table)).endsWith("|题 • 一 • 二|\n");
        }

        @Test
        void numbersAndBoxesOfItemsInACellStay() {
            Block list = numbered(3, item("淘米"), new Block.ListItem(List.of(paragraph("生火"), paragraph("小火")), true));
            Block table = table(row(cell(list), cell(1, 1, "粥")));

            assertThat(avoiding(table)).endsWith("|3. 淘米 4. [x] 生火 小火|粥|\n");
        }

        @Test
        void rowsWithLinesOfCodeAreItems() {
            Block.Cell code = cell(new Block.CodeBlock("sh", "for f in *; do\n  echo $f\ndone"));
            Block table = new Block.Table(
                    words("命令表"),
                    List.of(),
                    List.of(row(cell(1, 1, "命令"), cell(1, 1, "用途"))),
                    List.of(row(code, cell(1, 1, "循环")), row(cell(1, 1, "列表"), cell())));

            assertThat(avoiding(table)).isEqualTo("""
                    *命令表*

                    - **命令**

                      ```sh
                      for f in *; do
                        echo $f
                      done
                      ```

                      **用途**

                      循环

                    - **命令**

                      列表
                    """);
        }

        @Test
        void rowsWithSpansAreItemsWithoutHeaders() {
            Block.Cell code = cell(code("春\n夏"));
            Block table = new Block.Table(
                    List.of(), List.of(), List.of(row(cell(2, 1, "四季"))), List.of(row(code, cell(1, 1, "秋"))));

            assertThat(avoiding(table)).isEqualTo("- 四季\n\n- ```\n  春\n  夏\n  ```\n\n  秋\n");
        }

        @Test
        void headersThatWouldRepeatTooMuchStandOnce() {
            Block.Cell code = cell(code("春\n夏"));
            Block table = new Block.Table(
                    List.of(),
                    List.of(),
                    List.of(row(cell(1, 1, "茶".repeat(1000)))),
                    Collections.nCopies(900, row(code)));

            assertThat(avoiding(table)).hasSizeLessThan(60_000);
        }

        @Test
        void aTableAroundCodeIsTheCode() {
            Block code = code("春\n夏");

            assertThat(avoiding(table(row(cell(code))))).isEqualTo("```\n春\n夏\n```\n");
        }

        @Test
        void whatMayChangeItsMeaningIsDoubted() {
            MarkdownRenderer renderer =
                    MarkdownRenderer.builder().html(HtmlStyle.AVOID).build();
            Block list = bullets(item("一"));
            Article article = article(
                    paragraph(text("10"), superscript("3甲"), superscript("[1]"), superscript("2")),
                    table(row(cell(list))));

            assertThat(renderer.doubts(article))
                    .extracting(ReportEntry::rule, ReportEntry::text)
                    .containsExactly(tuple("html-avoided", "3甲"), tuple("html-avoided", "• 一"));
            assertThat(MarkdownRenderer.create().doubts(article)).isEmpty();
        }

        @Test
        void raisedAndLoweredTextIsUnicodeOrPlain() {
            assertThat(avoiding(
                            paragraph(text("H"), subscript("2"), text("O 与 x"), superscript("甲"), superscript("2n"))))
                    .isEqualTo("H₂O 与 x甲²ⁿ\n");
        }

        @Test
        void underlineAndEmphasisThatDelimitersCannotMarkArePlain() {
            assertThat(avoiding(paragraph(underline("线"), text("他"), strong(image("https://a.cn/1.jpg")), text("说"))))
                    .isEqualTo("线他![](https://a.cn/1.jpg)说\n");
        }

        @Test
        void figuresAndCardsAskedForAsHtmlAreMarkdown() {
            Block figure = figure("https://a.cn/1.jpg", text("老树"));
            Block card = new Block.Card(CardKind.VIDEO, "渡口", "https://v.cn/1", null, null, Map.of());

            assertThat(render(
                            options -> options.captions(CaptionStyle.FIGURE)
                                    .cards(CardStyle.HTML)
                                    .tables(TableStyle.HTML)
                                    .html(HtmlStyle.AVOID),
                            figure,
                            card))
                    .isEqualTo("![](https://a.cn/1.jpg)\n*老树*\n\n[视频：渡口](https://v.cn/1)\n");
        }
    }

    @Nested
    class Cards {
        private final Block card = new Block.Card(
                CardKind.VIDEO, "渡口", "https://v.cn/1", null, Image.of("https://a.cn/c.jpg"), Map.of("vid", "x"));

        @Test
        void areLinksWithOrWithoutCoversHtmlOrOmitted() {
            assertThat(render(options -> options, card)).isEqualTo("[视频：渡口](https://v.cn/1)\n");
            assertThat(render(options -> options.cardCovers(true), card))
                    .isEqualTo("![](https://a.cn/c.jpg)\n[视频：渡口](https://v.cn/1)\n");
            assertThat(render(options -> options.cards(CardStyle.HTML), card))
                    .startsWith("<figure data-card=\"video\"")
                    .contains("渡口");
            assertThat(render(options -> options.cards(CardStyle.OMIT), card, paragraph("山")))
                    .isEqualTo("山\n");
        }
    }

    @Test
    void tablesAreHtmlOnRequest() {
        Block.Row row = row("山");
        Block table = new Block.Table(List.of(), List.of(), List.of(row), List.of(row));

        assertThat(render(options -> options, table)).startsWith("|山|");
        assertThat(render(options -> options.tables(TableStyle.HTML), table))
                .startsWith("<table>")
                .contains("<th>山</th>");
    }

    @Test
    void footnotesWithAUrlAreLinksOnRequest() {
        Block text =
                paragraph(text("山"), new Inline.FootnoteReference("1"), text("水"), new Inline.FootnoteReference("2"));
        Article article = new Article(
                null,
                List.of(text),
                List.of(footnote("1", paragraph(link("https://a.cn", "山志"))), footnote("2", paragraph("河图"))));

        assertThat(MarkdownRenderer.builder()
                        .footnotes(FootnoteStyle.LINK)
                        .build()
                        .render(article))
                .isEqualTo("山[\\[1\\]](https://a.cn)水[^2]\n\n[^2]: 河图\n");
    }

    @Test
    void picturesHaveTheUrlsThatAFunctionGives() {
        Block cell = figure("https://a.cn/2.jpg");
        Block table = table(row(cell(2, 1, cell)));
        Metadata metadata =
                Metadata.builder().cover(Image.of("https://a.cn/0.jpg")).build();
        Article article = new Article(metadata, List.of(figure("https://a.cn/1.jpg"), table), List.of());

        String markdown = MarkdownRenderer.builder()
                .imageUrls(url -> url.replace("https://a.cn/", "/images/"))
                .build()
                .render(article);

        assertThat(markdown)
                .contains("cover: /images/0.jpg", "![](/images/1.jpg)", "src=\"/images/2.jpg\"")
                .doesNotContain("a.cn");
    }

    /** Texts and pictures that are links to an article of which a site generator knows where it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HUGO_YAML | {{< relref "/posts/雪" >}} | [山**水**]({{< relref "/posts/雪" >}}) [![](a.jpg)]({{< relref "/posts/雪" >}})
            JEKYLL    | {% post_url 雪 %} | [山**水**]({% post_url 雪 %}) [![](a.jpg)]({% post_url 雪 %})
            HEXO      | {% post_path "雪" %} | <a href="{% post_path "雪" %}">山**水**</a> <a href="{% post_path "雪" %}">![](a.jpg)</a>
            """)
    void linksHaveTheTagsOfTheSiteGenerator(FrontMatterStyle style, String tag, String expected) {
        Image picture = Image.of("a.jpg").withLink("https://a.cn/雪");
        Block line = paragraph(
                link("https://a.cn/雪", text("山"), strong("水")),
                text(" "),
                new Inline.InlineImage(picture),
                text(" "),
                link("https://b.cn/{{x", "江"));

        assertThat(render(
                        options -> options.frontMatter(style)
                                .frontMatterFields("title")
                                .linkTags(url -> url.startsWith("https://a.cn/") ? tag : null),
                        line))
                .endsWith(expected + " [江](https://b.cn/%7B%7Bx)\n");
    }

    @Test
    void aLinkWithoutContentLeavesNoTag() {
        assertThat(render(
                        options -> options.frontMatter(FrontMatterStyle.HEXO).linkTags(url -> "{% post_path a %}"),
                        paragraph(link("https://a.cn"), text("山"))))
                .endsWith("\n山\n");
    }

    @Test
    void linesEndWithCarriageReturnAndLineFeedOnRequest() {
        assertThat(render(options -> options.lineEnding(LineEnding.CRLF), paragraph("山"), paragraph("水")))
                .isEqualTo("山\r\n\r\n水\r\n");
    }

    @Test
    void callersMayChangeTheNodesOfADocument() {
        Article article = article(heading(2, "山"), paragraph("水"));
        MarkdownRenderer renderer = MarkdownRenderer.create();

        assertThat(renderer.toNode(article).getFirstChild()).isInstanceOf(Heading.class);
        renderer.toNode(article).getFirstChild().unlink();
        assertThat(renderer.render(article)).isEqualTo("## 山\n\n水\n");
    }

    @Test
    void formulasAreNodesOfTheirOwn() {
        Article article = article(new Block.Formula("a < b"), paragraph(new Inline.Formula("x\n$y")));
        MarkdownRenderer renderer = MarkdownRenderer.create();

        assertThat(renderer.toNode(article).getFirstChild())
                .isInstanceOfSatisfying(
                        FormulaBlock.class,
                        formula -> assertThat(formula.getLatex()).isEqualTo("a < b"));
        assertThat(renderer.toNode(article).getLastChild().getFirstChild())
                .isInstanceOfSatisfying(
                        InlineFormula.class,
                        formula -> assertThat(formula.getLatex()).isEqualTo("x\n$y"));
        assertThat(renderer.render(article)).isEqualTo("$$a \\lt  b$$\n\n$x \\$ y$\n");
    }

    @Test
    void codeIsFencedLongerThanAnyFenceInside() {
        assertThat(render(options -> options, new Block.CodeBlock("md", "````\nx")))
                .isEqualTo("`````md\n````\nx\n`````\n");
    }

    @Test
    void aLanguageThatBeginsWithATildeIsNoPartOfTheFence() {
        assertThat(render(options -> options, new Block.CodeBlock("~", "<b>x"))).isEqualTo("``` ~\n<b>x\n```\n");
    }

    @Nested
    class FrontMatter {
        private final Article article = new Article(
                Metadata.builder()
                        .title("山：一座")
                        .author("阿吉")
                        .account(Account.named("屋檐下"))
                        .publishedAt(OffsetDateTime.parse("2024-09-22T17:30:15+08:00"))
                        .summary("摘要")
                        .cover(Image.of("https://a.cn/c.jpg"))
                        .url("https://mp.weixin.qq.com/s/x")
                        .tags(List.of("秋"))
                        .categories(List.of("山水"))
                        .build(),
                List.of(),
                List.of());

        private String matter(FrontMatterStyle style) {
            return MarkdownRenderer.builder().frontMatter(style).build().render(article);
        }

        @Test
        void hasTheKeysOfItsSiteGenerator() {
            assertThat(matter(FrontMatterStyle.NONE)).isEmpty();
            assertThat(matter(FrontMatterStyle.PLAIN)).contains("date: 2024-09-22T17:30:15+08:00", "description: 摘要");
            assertThat(matter(FrontMatterStyle.HEXO))
                    .contains("date: 2024-09-22 17:30:15", "excerpt: 摘要", "cover: https");
            assertThat(matter(FrontMatterStyle.HUGO_YAML))
                    .contains(
                            "date: 2024-09-22T17:30:15+08:00",
                            "images:\n- https://a.cn/c.jpg",
                            "canonicalURL: https://mp");
            assertThat(matter(FrontMatterStyle.JEKYLL))
                    .contains("layout: post", "date: 2024-09-22 17:30:15 +0800", "image: https");
            assertThat(matter(FrontMatterStyle.OBSIDIAN)).contains("aliases:\n- 山：一座", "created: 2024-09-22T17:30:15");
            assertThat(matter(FrontMatterStyle.HUGO_TOML)).isEqualTo("""
                    +++
                    title = '山：一座'
                    author = '阿吉'
                    account = '屋檐下'
                    date = '2024-09-22T17:30:15+08:00'
                    description = '摘要'
                    images = ['https://a.cn/c.jpg']
                    canonicalURL = 'https://mp.weixin.qq.com/s/x'
                    tags = ['秋']
                    categories = ['山水']
                    +++
                    """);
        }

        @Test
        void hasTheFieldsThatAreChosen() {
            assertThat(MarkdownRenderer.builder()
                            .frontMatterFields("title", "date")
                            .build()
                            .render(article))
                    .isEqualTo("---\ntitle: 山：一座\ndate: 2024-09-22T17:30:15+08:00\n---\n");
            assertThatThrownBy(() -> MarkdownRenderer.builder().frontMatterFields("colour"))
                    .hasMessageContaining("colour");
        }

        @ParameterizedTest
        @CsvSource({"HEXO", "HUGO_YAML", "HUGO_TOML", "JEKYLL"})
        void isReadBackFromPosts(FrontMatterStyle style) {
            String post = matter(style) + "\n<p>山</p>\n";

            Metadata read =
                    io.github.qingwen.Qingwen.create().convert(post).article().metadata();

            assertThat(read.title()).isEqualTo("山：一座");
            assertThat(read.author()).isEqualTo("阿吉");
            assertThat(read.publishedAt()).isEqualTo("2024-09-22T17:30:15+08:00");
            assertThat(read.tags()).containsExactly("秋");
            assertThat(read.categories()).containsExactly("山水");
        }
    }
}
