package io.github.qingwen.render;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.markdown.MarkdownShape;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles can come from anywhere, JSON included: no output may contain active content. */
class SafetyTest {
    private static String markdown(Inline... line) {
        return MarkdownRenderer.create().render(lineOf(line));
    }

    private static String html(Inline... line) {
        return HtmlRenderer.create().render(lineOf(line));
    }

    private static Article lineOf(Inline... line) {
        return article(paragraph(line));
    }

    @Nested
    class ActiveUrls {
        @ParameterizedTest
        @Texts("""
                javascript:alert(1) ¦ JAVASCRIPT:alert(1) ¦ ' java\tscript:alert(1)' ¦ '\u0001javascript:alert(1)'
                vbscript:x ¦ data:text/html,<script>alert(1)</script> ¦ file:///etc/passwd ¦ blob:x ¦ view-source:x
                """)
        void ofLinksAndPicturesLeaveOnlyTheirText(String url) {
            Inline link = link(url, "词");
            Inline picture = new Inline.InlineImage(Image.of(url).withAlt("图"));

            assertThat(markdown(link, picture)).isEqualTo("词图\n");
            assertThat(Jsoup.parse(html(link, picture)).body().html())
                    .doesNotContain("href", "src")
                    .contains("词图");
        }
    }

    @Nested
    class CharacterReferences {
        @ParameterizedTest
        @ValueSource(strings = {"java&#115;cript&#58;alert(1)", "javascript&colon;alert(1)", "/x?a&copy;=1"})
        void inUrlsStayAsTheyAre(String url) {
            Inline link = link(url, "词");

            assertThat(MarkdownShape.of(markdown(link))).isEqualTo(MarkdownShape.of(lineOf(link)));
        }
    }

    @Nested
    class Tables {
        @Test
        void thatAreHtmlHoldCodeWithBlankLines() {
            Block code = code("a\n \n\n[x](javascript:alert(1))");
            Block table = table(row(cell(code)));

            String markdown = MarkdownRenderer.create().render(article(table));

            assertThat(MarkdownShape.of(markdown)).startsWith("html ").doesNotContain("<a ");
            assertThat(Jsoup.parse(markdown).select("code").get(0).wholeText())
                    .isEqualTo(((Block.CodeBlock) code).code());
        }
    }

    @Nested
    class Markup {
        @ParameterizedTest
        @Texts("""
                <script>alert(1)</script> ¦ <img src=x onerror=alert(1)> ¦ </p><script> ¦ <!-- ¦ <![CDATA[
                <svg/onload=x> ¦ &lt;script&gt; ¦ <a href='javascript:x'> ¦ [x](javascript:alert(1))
                ![x](javascript:alert(1)) ¦ <javascript:x>
                """)
        void inTextIsText(String words) {
            assertThat(Jsoup.parse(html(text(words))).text()).isEqualTo(words);
            assertThat(MarkdownShape.of(markdown(text(words)))).isEqualTo(MarkdownShape.of(lineOf(text(words))));
        }

        @Test
        void inFormulasAndCodeIsNotActive() {
            String markdown = markdown(new Inline.Formula("<script>alert(1)</script>[x](javascript:alert(1))"));

            assertThat(markdown).doesNotContain("<script", "](javascript");
            assertThat(html(new Inline.Code("<script>")))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script");
        }

        @Test
        void inAttributesStaysInThem() {
            String html = html(new Inline.InlineImage(
                    Image.of("https://e.org/x\"onerror=\"alert(1)").withAlt("\"><script>")));

            assertThat(Jsoup.parse(html).select("script, [onerror]")).isEmpty();
        }
    }

    @Nested
    class Links {
        @Test
        void holdNoLinksAndNoFootnoteReferences() {
            Inline link = link("/a", text("一"), link("/b", "二"), new Inline.FootnoteReference("1"));

            assertThat(html(link)).contains("<a href=\"/a\">一二<sup>1</sup></a>");
            assertThat(markdown(link)).isEqualTo("[一二](/a)[^1]\n");
        }

        @Test
        void toFootnotesDoNotTurnAParagraphIntoTheFootnote() {
            assertThat(markdown(new Inline.FootnoteReference("1"), text(": 一"))).isEqualTo("[^1]\\: 一\n");
        }
    }
}
