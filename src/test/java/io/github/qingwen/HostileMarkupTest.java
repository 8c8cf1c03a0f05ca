package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.markdown.TableStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever markup an article holds, nothing acts in what comes out. */
class HostileMarkupTest {
    // spotless:off
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "body", "article", "h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "header", "ul", "ol", "li",
            "figure", "figcaption", "img", "table", "caption", "thead", "tbody", "tr", "th", "td", "pre", "code", "hr", "br", "span",
            "strong", "em", "u", "del", "sup", "sub", "a", "section", "aside");
    // spotless:on

    private static final Set<String> ATTRIBUTES =
            Set.of("href", "src", "alt", "width", "height", "start", "align", "colspan", "rowspan", "id", "class");

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .build();
    private static final org.commonmark.renderer.html.HtmlRenderer READER =
            org.commonmark.renderer.html.HtmlRenderer.builder()
                    .extensions(List.of(
                            TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
                    .build();

    static List<String> vectors() {
        return TestData.read(Path.of("src/test/resources/xss.txt"))
                .lines()
                .map(line -> line.translateEscapes())
                .toList();
    }

    @Test
    void thereAreMany() {
        assertThat(vectors()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void doesNotAct(String vector) {
        for (String source : List.of(
                "<p>前</p>" + vector + "<p>后</p>",
                "<p>前" + vector + "后</p>",
                "<table><tr><td colspan=2>" + vector + "</td></tr><tr><td>甲</td><td>乙</td></tr></table>")) {
            Article article;
            try {
                article = Qingwen.create().convert(source).article();
            } catch (QingwenException e) {
                continue; // nothing is left of it
            }
            assertIsPassive(HtmlRenderer.create().render(article));
            renderers().forEach(renderer -> assertIsPassive(READER.render(MARKDOWN.parse(renderer.render(article)))));
        }
    }

    private static Stream<MarkdownRenderer> renderers() {
        return Stream.of(
                MarkdownRenderer.create(),
                MarkdownRenderer.builder()
                        .captions(CaptionStyle.FIGURE)
                        .cards(CardStyle.HTML)
                        .tables(TableStyle.HTML)
                        .cardCovers(true)
                        .build());
    }

    private static void assertIsPassive(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            assertThat(ELEMENTS)
                    .as(html)
                    .contains(element.normalName().equals("#root") ? "html" : element.normalName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertThat(name.startsWith("data-") || ATTRIBUTES.contains(name))
                        .as("%s in %s", name, html)
                        .isTrue();
                if (name.equals("href") || name.equals("src")) {
                    assertThat(scheme(attribute.getValue()))
                            .as(html)
                            .isIn("", "http", "https", "mailto", "tel", "weixin");
                }
            }
        }
    }

    /** As browsers read it: white space and control characters are skipped. */
    private static String scheme(String url) {
        String plain = url.replaceAll("[\\x00-\\x20]", "");
        int end = plain.indexOf(':');
        int path = plain.split("[/?#]", 2)[0].length();
        return end < 0 || end > path ? "" : plain.substring(0, end).toLowerCase(java.util.Locale.ROOT);
    }
}
