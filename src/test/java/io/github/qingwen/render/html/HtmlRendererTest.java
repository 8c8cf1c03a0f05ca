package io.github.qingwen.render.html;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererTest {
    private static final HtmlRenderer HTML = HtmlRenderer.create();

    private static List<Inline> words(String text) {
        return List.of(text(text));
    }

    private static String line(Inline... content) {
        String html = HTML.render(paragraph(content));
        return html.substring("<p>".length(), html.length() - "</p>".length());
    }

    @Test
    void anArticleHasItsTitleBlocksAndFootnotes() {
        Article article = new Article(
                Metadata.builder().title("渡口 & 桥").build(),
                List.of(paragraph("水")),
                List.of(footnote("1*", paragraph("河水"))));

        assertThat(HTML.render(article)).isEqualTo("""
                <article data-generator="qingwen">
                <h1>渡口 &amp; 桥</h1>
                <p>水</p>
                <section class="footnotes">
                <aside id="fn-1">
                <sup>1</sup>
                <p>河水</p>
                </aside>
                </section>
                </article>
                """);
    }

    @Test
    void anArticleWithoutATitleOrFootnotesHasNoElementsForThem() {
        assertThat(HTML.render(article())).isEqualTo("<article data-generator=\"qingwen\">\n</article>\n");
    }

    static List<List<Object>> blocks() {
        return List.of(
                List.of(heading(3, "山"), "<h3>山</h3>"),
                List.of(new Block.Heading(2, words("山"), "hill"), "<h2 id=\"hill\" data-id=\"hill\">山</h2>"),
                List.of(quote(paragraph("水")), "<blockquote>\n<p>水</p>\n</blockquote>"),
                List.of(
                        new Block.Quote(words("题"), List.of(paragraph("水"))),
                        "<blockquote>\n<header>题</header>\n<p>水</p>\n</blockquote>"),
                List.of(new Block.Divider(), "<hr>"),
                List.of(code("a < b"), "<pre><code>a &lt; b</code></pre>"),
                List.of(
                        new Block.CodeBlock("java", "a", "A.java"),
                        "<pre><code class=\"language-java\" data-info=\"A.java\">a</code></pre>"),
                List.of(new Block.Formula("a<b"), "<p><span data-formula=\"a&lt;b\">a&lt;b</span></p>"),
                List.of(
                        new Block.Raw("hexo", "{% x %}"),
                        "<p><span data-raw-format=\"hexo\" data-raw=\"{% x %}\"></span></p>"),
                List.of(new Block.Unknown("poll", Map.of("text", "去哪儿？")), "<p>去哪儿？</p>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void eachKindOfBlockHasItsElement(List<Object> example) {
        assertThat(HTML.render((Block) example.get(0))).isEqualTo(example.get(1));
    }

    @Nested
    class Lists {
        @Test
        void ofBulletsHaveItemsWithTheirState() {
            Block list = bullets(
                    new Block.ListItem(List.of(paragraph("一")), true),
                    item(),
                    item(paragraph("二"), paragraph("三")),
                    item(new Block.Divider()));

            assertThat(HTML.render(list)).isEqualTo("""
                    <ul>
                    <li data-checked="true">一</li>
                    <li></li>
                    <li>
                    <p>二</p>
                    <p>三</p>
                    </li>
                    <li>
                    <hr>
                    </li>
                    </ul>""");
        }

        @Test
        void ofNumbersHaveTheirFirstUnlessItIsOne() {
            List<Block.ListItem> items = List.of(item("一"));

            assertThat(HTML.render(new Block.ListBlock(true, 1, items))).isEqualTo("<ol>\n<li>一</li>\n</ol>");
            assertThat(HTML.render(new Block.ListBlock(true, 3, items)))
                    .isEqualTo("<ol start=\"3\">\n<li>一</li>\n</ol>");
        }
    }

    @Nested
    class Tables {
        @Test
        void haveACaptionAHeaderAlignmentsAndSpans() {
            Block.Row header = row("茶", "价");
            Block.Row row = row(cell(2, 3, "绿"));
            Block table = new Block.Table(
                    words("茶单"), List.of(Block.Alignment.NONE, Block.Alignment.RIGHT), List.of(header), List.of(row));

            assertThat(HTML.render(table)).isEqualTo("""
                    <table>
                    <caption>茶单</caption>
                    <thead>
                    <tr>
                    <th>茶</th>
                    <th align="right">价</th>
                    </tr>
                    </thead>
                    <tbody>
                    <tr>
                    <td colspan="2" rowspan="3">绿</td>
                    </tr>
                    </tbody>
                    </table>""");
        }

        @Test
        void haveNoElementsForWhatTheyLack() {
            Block.Row row = row("绿");

            assertThat(HTML.render(table(row)))
                    .isEqualTo("<table>\n<tbody>\n<tr>\n<td>绿</td>\n</tr>\n</tbody>\n</table>");
        }
    }

    @Nested
    class Pictures {
        private final Image picture =
                Image.of("https://a.cn/1.jpg").withAlt("石桥").withSize(640, 480).withLink("https://a.cn/b c");

        @Test
        void ofAFigureStandOnLinesOfTheirOwnAboveTheCaption() {
            Block figure = new Block.Figure(List.of(picture, Image.of("https://a.cn/2.jpg")), words("桥"));

            assertThat(HTML.render(figure)).isEqualTo("""
                    <figure>
                    <a href="https://a.cn/b%20c"><img src="https://a.cn/1.jpg" alt="石桥" width="640" height="480"></a>
                    <img src="https://a.cn/2.jpg" alt="">
                    <figcaption>桥</figcaption>
                    </figure>""");
        }

        @Test
        void ofALineSayThatTheyAreInIt() {
            assertThat(line(image("https://a.cn/1.jpg")))
                    .isEqualTo("<img src=\"https://a.cn/1.jpg\" alt=\"\" data-inline=\"\">");
        }

        @Test
        void insideALinkHaveNoLink() {
            assertThat(line(link("/a", new Inline.InlineImage(picture))))
                    .startsWith("<a href=\"/a\"><img ")
                    .containsOnlyOnce("</a>");
        }

        @Test
        void withAnUnsafeLinkHaveNone() {
            assertThat(line(new Inline.InlineImage(picture.withLink("javascript:x"))))
                    .startsWith("<img ")
                    .doesNotContain("</a>");
        }
    }

    @Nested
    class Cards {
        @Test
        void haveAllTheirFields() {
            Map<String, String> details = new LinkedHashMap<>();
            details.put("play_length", "30");
            details.put("Vid<x>", "v1");
            Block card = Block.Card.builder(CardKind.VIDEO)
                    .title("渡口")
                    .url("https://v.cn/1")
                    .description("一条河")
                    .cover(Image.of("https://a.cn/c.jpg"))
                    .details(details)
                    .build();

            assertThat(HTML.render(card)).isEqualTo("""
                    <figure data-card="video" data-title="渡口" data-url="https://v.cn/1" data-description="一条河"\
                     data-card-play_length="30" data-card-vidx="v1">
                    <img src="https://a.cn/c.jpg" alt="">
                    <figcaption><a href="https://v.cn/1">视频：渡口</a><br>一条河</figcaption>
                    </figure>""");
        }

        @Test
        void haveNothingForFieldsThatTheyLack() {
            assertThat(HTML.render(Block.Card.builder(CardKind.VOTE).build()))
                    .isEqualTo("<figure data-card=\"vote\">\n<figcaption>投票</figcaption>\n</figure>");
        }
    }

    static List<List<Object>> inlines() {
        return List.of(
                List.of(text("a<b>&\"c\"\0"), "a&lt;b&gt;&amp;&quot;c&quot;\ufffd"),
                List.of(strong("茶"), "<strong>茶</strong>"),
                List.of(emphasis("茶"), "<em>茶</em>"),
                List.of(underline("茶"), "<u>茶</u>"),
                List.of(strikethrough("茶"), "<del>茶</del>"),
                List.of(superscript("2"), "<sup>2</sup>"),
                List.of(subscript("2"), "<sub>2</sub>"),
                List.of(new Inline.Code("a<b"), "<code>a&lt;b</code>"),
                List.of(new Inline.LineBreak(), "<br>"),
                List.of(new Inline.Formula("x"), "<span data-formula=\"x\">x</span>"),
                List.of(link("https://a.cn/b c", "茶"), "<a href=\"https://a.cn/b%20c\">茶</a>"),
                List.of(new Inline.FootnoteReference("1*"), "<sup><a href=\"#fn-1\">1</a></sup>"),
                List.of(
                        new Inline.Raw("html", "<!--x-->"),
                        "<span data-raw-format=\"html\" data-raw=\"&lt;!--x--&gt;\"></span>"),
                List.of(new Inline.Unknown("ruby", Map.of("text", "岚")), "岚"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inlines")
    void eachKindOfInlineHasItsElement(List<Object> example) {
        assertThat(line((Inline) example.get(0))).isEqualTo(example.get(1));
    }

    @Test
    void elementsOfBlocksHaveTheirIndexesWhereThatIsChosen() {
        Block.Cell cell = cell("格");
        Block.ListBlock list = bullets(
                new Block.ListItem(List.of(paragraph("单")), null),
                new Block.ListItem(List.of(paragraph("双"), new Block.Divider()), null));
        Article article = new Article(
                Metadata.builder().title("渡口").build(),
                List.of(
                        heading(2, "桥"),
                        new Block.Quote(words("题"), List.of(list, paragraph("水"))),
                        table(row(cell)),
                        figure("https://a.cn/1", text("图")),
                        code("x"),
                        Block.Card.builder(CardKind.VIDEO).title("船").build(),
                        new Block.Formula("x")),
                List.of(footnote("1", paragraph("河水"))));

        Document html = Jsoup.parseBodyFragment(
                HtmlRenderer.builder().blockIndexes(true).build().render(article));

        assertThat(html.select("[data-block]"))
                .extracting(element -> element.attr("data-block") + ' ' + element.normalName())
                .containsExactly(
                        "0 h2",
                        "1 blockquote",
                        "2 ul",
                        "3 li",
                        "4 p",
                        "5 hr",
                        "6 p",
                        "7 table",
                        "8 td",
                        "9 figure",
                        "10 pre",
                        "11 figure",
                        "12 p",
                        "13 p");
        assertThat(html.select("[data-block]"))
                .hasSize((int) article.allBlocks().count());
        assertThat(HTML.render(article)).doesNotContain("data-block");
    }

    @Test
    void aBlankLineInsideABlockIsACharacterReference() {
        assertThat(HTML.render(code("a\n\nb\n \nc"))).isEqualTo("<pre><code>a&#10;\nb&#10; \nc</code></pre>");
    }
}
