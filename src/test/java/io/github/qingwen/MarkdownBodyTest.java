package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of posts that are Markdown: given these lines, these blocks. */
class MarkdownBodyTest {
    private static final Qingwen QINGWEN = Qingwen.create();
    private static final String HEAD = "---\ntitle: 井台\n---\n";

    private static Article read(String body) {
        return QINGWEN.convert(Source.of(HEAD + body).withBody(BodyFormat.MARKDOWN))
                .article();
    }

    private static String sketch(String body) {
        return Sketch.of(read(body).blocks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            ~~旧~~新 ⇒ p(s(旧)新)
            [井][1]\\n\\n[1]: https://e.org/a ⇒ p(link→https://e.org/a(井))
            \\n## 题 {#well} ⇒ h2#well(题)
            \\n# 一\\n\\n# 二\\n\\n### 三 ⇒ h2(一) h2(二) h4(三)
            ````java\\n  a  \\n\\n```\\n```` ⇒ code java(  a  ↵↵```)
            ```text title="a.txt" {1}\\na\\n``` ⇒ code text title="a.txt" {1}(a)
            - [x] 水\\n- [ ] 桶\\n- 绳 ⇒ list(done item(p(水)) open item(p(桶)) item(p(绳)))
            $$\\na\\n- b\\n$$ ⇒ formula-block(a - b)
            式子 $a_1*b*c$ 与 $$x$$ ⇒ p(式子 formula(a_1*b*c) 与 formula(x))
            只要 $5和$6 ⇒ p(只要 $5和$6)
            从 $5 到 $ 8 ⇒ p(从 $5 到 $ 8)
            价 \\$a$ ⇒ p(价 $a$)
            <!-- more --> ⇒ raw-block html(<!-- more -->)
            水<!-- 记 -->深 ⇒ p(水raw html(<!-- 记 -->)深)
            {% note info %}\\n**水**\\n{% endnote %} ⇒ raw-block hexo({% note info %}) p(strong(水)) raw-block hexo({% endnote %})
            {% raw %}\\n**水**\\n\\n{% endraw %} ⇒ raw-block hexo({% raw %} **水**  {% endraw %})
            见 {% link a %} 与 {{< ref "b" >}} ⇒ p(见 raw hexo({% link a %}) 与 raw hugo({{< ref "b" >}}))
            {{% note %}} ⇒ raw-block hugo({{% note %}})
            一半 {% 没有关上 ⇒ p(一半 {% 没有关上)
            | 甲 |\\n|:--|\\n| 乙 | ⇒ table(head(p(甲)) row(p(乙)))
            ||\\n|--|\\n| 乙 | ⇒ table(row(p(乙)))
            ![](https://e.org/1.png)\\n*井* ⇒ figure(https://e.org/1.png: 井)
            > **记**\\n>\\n> 水 ⇒ quote(记: p(水))
            > **记** ⇒ quote(p(strong(记)))
            井\\n: 取水处\\n: 地名 ⇒ p(strong(井)) p(取水处) p(地名)
            <dl><dt>井</dt><dd>取水处</dd><dd>地名</dd></dl> ⇒ p(strong(井)) p(取水处) p(地名)
            **粗体一行**\\n\\n文字 ⇒ p(strong(粗体一行)) p(文字)
            <https://e.org/a> ⇒ p(link→https://e.org/a(https://e.org/a))
            [井](https://e.org/a "老井")边 ⇒ p(link→https://e.org/a "老井"(井)边)
            ![](https://e.org/1.png "老井") ⇒ figure(https://e.org/1.png "老井")
            [![](https://e.org/1.png)](https://e.org/a "老井") ⇒ figure(https://e.org/1.png "老井"→https://e.org/a)
            2\\. 不是列表 ⇒ p(2. 不是列表)
            """)
    void isReadAsWhatItStates(String lines, String expected) {
        assertThat(sketch(lines.replace("\\n", "\n")).replace('\n', ' ')).isEqualTo(expected);
    }

    @Test
    void keepsFootnotesWithTheirBlocks() {
        Article article = read("水[^a]\n\n[^A]: 凉\n\n    - 一\n");

        assertThat(Sketch.of(article.blocks())).isEqualTo("p(水note(A))");
        assertThat(article.footnotes()).hasSize(1);
        assertThat(Sketch.of(article.footnotes().get(0).blocks())).isEqualTo("p(凉)\nlist(item(p(一)))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"井[^　]\n\n[^　]: 深", "井\n\n<a id=\"note-1\"></a>[] 深", "井\n\n<a id=\"note-1\"></a>[　] 深"})
    void keepsTheWordsOfAFootnoteWithoutALabel(String body) {
        assertThat(read(body).text()).contains("深");
    }

    @Nested
    class Titles {
        @Test
        void areTheOnlyFirstHeadingWhereFrontMatterSaysTheSameOrNothing() {
            assertThat(sketch("# 井台\n\n水")).isEqualTo("p(水)");

            Article article = QINGWEN.convert("# 井*台*\n\n第一段 **粗体**\n\n## 节").article();
            assertThat(article.metadata().title()).isEqualTo("井台");
            assertThat(Sketch.of(article.blocks())).isEqualTo("p(第一段 strong(粗体))\nh2(节)");
        }

        @Test
        void ofFrontMatterKeepAnotherHeading() {
            assertThat(sketch("# 另一个\n\n## 节")).isEqualTo("h2(另一个)\nh3(节)");
        }
    }

    @Nested
    class Decisions {
        @ParameterizedTest
        @ValueSource(strings = {"# 标题\n\n第一段 **粗体**", "- 水\n- 桶\n", "|a|b|\n|--|--|\n|水|桶|\n", "见[井](https://e.org)"})
        void takeATextForMarkdownByItsConstructs(String text) {
            Conversion conversion = QINGWEN.convert(text);

            assertThat(conversion.report().inferences())
                    .extracting(ReportEntry::rule)
                    .contains("body-markdown");
            assertThat(conversion.report().inferences().get(0).why()).contains("of Markdown");
        }

        @ParameterizedTest
        @Texts("""
                <p>水很凉。</p>
                水很凉。
                井台 by 阿青↵---↵<div><p>水很凉。水很凉。水很凉。</p>↵↵    <p>很凉</p></div>
                <pre>↵# 注释↵- 甲↵</pre>
                """)
        void takeATextForHtmlWhereItsWordsStandInElements(String text) {
            assertThat(QINGWEN.convert(text).report().entries())
                    .extracting(ReportEntry::rule)
                    .doesNotContain("body-markdown");
        }

        @Test
        void mayBeForced() {
            assertThat(Sketch.of(QINGWEN.convert(Source.of("一\n\n二").withBody(BodyFormat.MARKDOWN))
                            .article()
                            .blocks()))
                    .isEqualTo("p(一)\np(二)");
            assertThat(Sketch.of(QINGWEN.convert(Source.of("# 标题").withBody(BodyFormat.HTML))
                            .article()
                            .blocks()))
                    .isEqualTo("p(# 标题)");
        }

        @Test
        void seeNoTagsInCode() {
            assertThat(Sketch.of(QINGWEN.convert(HEAD + "文字\n\n```html\n<div>\n\n# 不是标题\n```\n\n**尾**")
                            .article()
                            .blocks()))
                    .isEqualTo("p(文字)\ncode html(<div>↵↵# 不是标题)\np(strong(尾))");
        }
    }

    @Nested
    class RawSource {
        private final Article article = read("水\n\n{% note %}\n\n见 {{< ref \"b\" >}}。\n\n<!-- more -->\n");

        @Test
        void isWrittenVerbatimInMarkdownAndIsNoText() {
            assertThat(MarkdownRenderer.builder()
                            .frontMatter(FrontMatterStyle.NONE)
                            .build()
                            .render(article))
                    .isEqualTo("水\n\n{% note %}\n\n见 {{< ref \"b\" >}}。\n\n<!-- more -->\n");
            assertThat(TextRenderer.create().render(article)).doesNotContain("note", "ref", "more");
            assertThat(article.text()).doesNotContain("note", "ref", "more");
        }

        @Test
        void isKeptByJsonAndHtml() {
            assertThat(JsonReader.create().read(JsonRenderer.create().render(article)))
                    .isEqualTo(article);
            assertThat(Qingwen.builder()
                            .preset(Preset.FAITHFUL)
                            .build()
                            .convert(HtmlRenderer.create().render(article))
                            .article()
                            .blocks())
                    .isEqualTo(article.blocks());
        }

        @ParameterizedTest
        @Texts("""
                甲 {{<img src=x onerror=alert(1)>}}
                {%<script>alert(1)</script>%}
                {% raw %}↵<script>alert(1)</script>↵{% endraw %}
                {% [甲](javascript:alert(1)) %}
                {% <javascript:alert(1)> %}
                甲 <b>乙</b><br><!-- x -->&lt;input autofocus onfocus=alert(1)>
                甲 <p>乙</p><!-- x -->\\<input autofocus onfocus=alert(1)>
                """)
        void actsForNoReaderOfMarkdownAlone(String body) {
            Article article = Qingwen.create()
                    .convert(Source.of(body + "\n\n**丙**\n").withBody(BodyFormat.MARKDOWN))
                    .article();

            PassiveMarkup.assertIsPassiveMarkdown(MarkdownRenderer.create().render(article));
        }

        @ParameterizedTest
        @Texts("""
                <!-- --><script>alert(1)</script><!-- --> ¦ <!-- --!><script>alert(1)</script>-->
                <!-- <!--!><script>alert(1)</script>--> ¦ <!--><script>alert(1)</script>-->
                <!---><script>alert(1)</script>-->
                """)
        void thatIsNotDelimitedIsNotWritten(String comment) {
            Block script = new Block.Raw("html", comment);

            assertThat(MarkdownRenderer.create().render(new Article(null, java.util.List.of(script), null)))
                    .isEmpty();
        }
    }

    @Test
    void theExcerptMarkIsKeptAmongHtmlToo() {
        assertThat(Sketch.of(QINGWEN.convert(HEAD + "<p>水</p>\n<!-- more -->\n<p>凉</p>")
                        .article()
                        .blocks()))
                .isEqualTo("p(水)\nraw-block html(<!-- more -->)\np(凉)");
    }

    @Tag("cost")
    @ParameterizedTest(name = "{0}")
    @Texts("""
            '< ' ¦ < ¦ '<a ' ¦ <a b=' ¦ <!-- ¦ <? ¦ [ ¦ ![ ¦ [^ ¦ [a]( ¦ [a][ ¦ ` ¦ '``` ' ¦ * ¦ ** ¦ '*a_ '
            '~~a ' ¦ $ ¦ '$$ ' ¦ '$a ' ¦ {% ¦ {% raw %} ¦ {{< ¦ \\ ¦ & ¦ | ¦ [a↵ ¦ | a↵ ¦ *a↵ ¦ `a↵ ¦ <a↵ ¦ '- '
            '> ' ¦ $$↵ ¦ {% raw %}↵ ¦ ```↵ ¦ '[^a]: ' ¦ <div>↵ ¦ ↵<b>
            """)
    void ofAnyLengthIsReadInLinearTime(String piece) {
        String body = "水 " + piece.repeat(300_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(body));
    }
}
