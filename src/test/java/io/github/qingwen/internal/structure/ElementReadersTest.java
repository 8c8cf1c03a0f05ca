package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Fragment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Block.Alignment;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup that says what it is becomes that block. {@code ¶} stands between blocks. */
class ElementReadersTest {
    private static void assertReads(String markup, String blocks) {
        assertThat(fragment(markup).sketch()).isEqualTo(blocks.replace(" ¶ ", "\n"));
    }

    @Nested
    class Headings {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <h2>甲</h2><h3>乙</h3><h6>丙</h6>                          | h2(甲) ¶ h3(乙) ¶ h4(丙)
                <h1>甲</h1><h2>乙</h2><h6>丙</h6>                          | h2(甲) ¶ h3(乙) ¶ h4(丙)
                <h2><b>甲</b></h2>                                         | h2(甲)
                <h2><section><span>第一</span></section><section>章</section></h2> | h2(第一章)
                <h3></h3><p>甲</p>                                         | p(甲)
                <h2><a href="https://a.cn">甲</a></h2>                     | h2(link→https://a.cn(甲))
                <section><h2>甲</h2></section>                             | h2(甲)
                """)
        void haveTheLevelOfTheirTag(String markup, String blocks) {
            assertReads(markup, blocks);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <h2>甲<img src="https://a.cn/1.jpg"></h2> | h2(甲) ¶ figure(https://a.cn/1.jpg)
                <h2><img src="https://a.cn/1.jpg"></h2>                                    | figure(https://a.cn/1.jpg)
                <h2>甲<table><tr><td>1</td><td>2</td></tr></table></h2> \
                    | h2(甲) ¶ table(row(p(strong(1)) ¦ p(strong(2))))
                <h2>甲<iframe class="video_iframe" data-src="https://v.qq.com/x?vid=a1"></iframe></h2> \
                    | h2(甲) ¶ card video(null→https://v.qq.com/x/page/a1.html)
                """)
        void areTheLineInThemAndWhatStandsBesideItFollows(String markup, String blocks) {
            assertReads(markup, blocks.replace('¦', '|'));
        }

        @Test
        void thatHoldAWholeParagraphAreReadAsTheirContent() {
            String paragraph = "小城的清晨从河边开始，".repeat(12);

            assertReads("<h2>" + paragraph + "</h2>", "p(strong(" + paragraph + "))");
        }
    }

    @Nested
    class Code {
        @Test
        void isAsItStands() {
            assertReads(
                    "<pre><code class='language-java'>int a = 1;\n\n  b();\n</code></pre>",
                    "code java(int a = 1;↵↵  b();)");
        }

        @Test
        void ofWeChatsSnippetsHasALineForEachCodeElement() {
            assertReads("""
                    <section class="code-snippet__fix code-snippet__js">\
                    <ul class="code-snippet__line-index code-snippet__js"><li></li><li></li></ul>\
                    <pre class="code-snippet__js" data-lang="python">\
                    <code><span class="code-snippet_outer">\
                    <span class="code-snippet__keyword">def</span> f():</span></code>\
                    <code><span class="code-snippet_outer">    return 1</span></code></pre></section>""", "code python(def f():↵    return 1)");
        }

        @Test
        void ofMarkdownEditorsHasBreaksAndNoBreakSpaces() {
            assertReads("""
                    <pre style="border-radius: 5px">\
                    <span style="display: block; background: url(https://a.cn/w.svg); height: 30px"></span>\
                    <code style="overflow-x: auto; display: -webkit-box">if&nbsp;x:<br>\
                    &nbsp;&nbsp;<span style="color:red">y</span><br></code></pre>""", "code(if x:↵  y)");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <pre data-lang="cs">x</pre>                          | code(x)
                <pre data-lang="sql">x</pre>                         | code sql(x)
                <pre class="lang-c++">x</pre>                        | code c++(x)
                <pre class="brush:sql;toolbar:false">x</pre>         | code sql(x)
                <pre><code class="hljs language-go">x</code></pre>   | code go(x)
                <pre><code class="language-plaintext">x</code></pre> | code(x)
                """)
        void knowsItsLanguageWhereTheMarkupSaysIt(String markup, String blocks) {
            assertReads(markup, blocks);
        }

        @Test
        void keepsMarksAndIndentationAndDropsCharactersOfNoWidth() {
            assertReads("<pre>\n  ---\n\t*\u200b*\u00a0x\n</pre>", "code(  ---↵\t** x)");
        }

        @Test
        void thatHoldsPicturesIsReadAsItsContent() {
            assertReads("<pre>甲<img src='https://a.cn/1.jpg'></pre>", "p(甲) ¶ figure(https://a.cn/1.jpg)");
        }

        @Test
        void withoutCodeIsNothing() {
            assertReads("<pre> \n </pre><p>甲</p>", "p(甲)");
        }
    }

    @Nested
    class Tables {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                <table><thead><tr><td>甲</td><td>乙</td></tr></thead>\
                <tbody><tr><td>1</td><td>2</td></tr></tbody></table> \
                    ¦ table(head(p(甲) | p(乙)) row(p(1) | p(2)))
                <table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table> \
                    ¦ table(head(p(甲) | p(乙)) row(p(1) | p(2)))
                <table><tr><th>甲</th><td>1</td></tr><tr><th>乙</th><td>2</td></tr></table> \
                    ¦ table(row(p(甲) | p(1)) row(p(乙) | p(2)))
                <table><tr><td colspan="2">甲</td></tr><tr><td>1</td><td>2</td></tr></table> \
                    ¦ table(row(colspan 2 p(甲)) row(p(1) | p(2)))
                <table><tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr></table> \
                    ¦ table(row(rowspan 2 p(甲) | p(1)) row(p(2)))
                <table><tr><td colspan="x">甲</td><td colspan="9999">1</td></tr></table> ¦ table(row(p(甲) | p(1)))
                <table><caption>表一</caption><tr><td>1</td><td>2</td></tr></table> ¦ table(表一: row(p(1) | p(2)))
                <table><tr><td><p>甲</p><p>乙</p></td><td><img src="https://a.cn/1.jpg"></td></tr></table> \
                    ¦ table(row(p(甲) p(乙) | figure(https://a.cn/1.jpg)))
                <table><tr><td>甲</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table> \
                    ¦ table(row(p(甲) | table(row(p(1) | p(2)))))
                """)
        void ofDataStayTables(String markup, String blocks) {
            assertReads(markup, blocks);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                <table><tr><td><h2>甲</h2><p>乙</p></td></tr></table>                ¦ h2(甲) ¶ p(乙)
                <table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>              ¦ p(甲) ¶ p(乙)
                """)
        void ofOneColumnAreOpened(String markup, String blocks) {
            assertReads(markup, blocks);
        }

        @Test
        void keepTheAlignmentOnWhichAColumnAgrees() {
            Fragment fragment = fragment("""
                    <table><tr><td>甲</td><td align="right">1</td><td style="text-align:center">一</td></tr>
                    <tr><td>乙</td><td style="text-align:right">2</td><td>二</td></tr></table>""");
            Block.Table table = (Block.Table) fragment.article().blocks().get(0);

            assertThat(table.alignments()).isEqualTo(List.of(Alignment.NONE, Alignment.RIGHT, Alignment.NONE));
        }
    }

    @Nested
    class Lists {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <ul><li>甲</li><li>乙</li></ul>                                  | list(item(p(甲)) item(p(乙)))
                <ol><li>甲</li></ol>                                             | list from 1(item(p(甲)))
                <ol start="3"><li>甲</li></ol>                                   | list from 3(item(p(甲)))
                <ol start="-1"><li>甲</li></ol>                                  | list from 1(item(p(甲)))
                <ul><li><p>甲</p><p>乙</p></li></ul>                             | list(item(p(甲) p(乙)))
                <ul><li>甲<ol><li>乙</li></ol></li></ul> | list(item(p(甲) list from 1(item(p(乙)))))
                <ul><li>甲</li><ul><li>乙</li></ul><li>丙</li></ul> | list(item(p(甲) list(item(p(乙)))) item(p(丙)))
                <ul><section><li>甲</li></section><section><li>乙</li></section></ul> | list(item(p(甲)) item(p(乙)))
                <ul>题<li>甲</li>尾</ul>                                         | p(题) ¶ list(item(p(甲) p(尾)))
                <ul><p>甲</p></ul>                                               | p(甲)
                <ul><li></li><li>甲</li></ul>                                    | list(item(p(甲)))
                <ul></ul><p>甲</p>                                               | p(甲)
                """)
        void areReadHoweverTheyAreNested(String markup, String blocks) {
            assertReads(markup, blocks);
        }
    }

    @Nested
    class QuotesAndDividers {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <blockquote><p>甲</p><p>乙</p></blockquote>              | quote(p(甲) p(乙))
                <blockquote>甲<blockquote>乙</blockquote></blockquote>   | quote(p(甲) quote(p(乙)))
                <blockquote></blockquote><p>甲</p>                       | p(甲)
                <p>甲</p><hr><p>乙</p>                                   | p(甲) ¶ divider ¶ p(乙)
                <p>甲</p><hr><hr><p>乙</p>                               | p(甲) ¶ divider ¶ p(乙)
                """)
        void areReadAsTheMarkupSays(String markup, String blocks) {
            assertReads(markup, blocks);
        }

        @Test
        void dividersThatPartNothingAreReported() {
            assertReads("<hr><p>甲</p><hr>", "p(甲)");
            assertThat(fragment("<hr><p>甲</p><hr>").entries())
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.rule()).isEqualTo("decoration-divider"));
        }
    }

    @Nested
    class PicturePlacement {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <figure><img src="https://a.cn/1"><figcaption>注</figcaption></figure> | figure(https://a.cn/1: 注)
                <figure><figcaption>先<b>注</b></figcaption>\
                <p><img src="https://a.cn/1"><img src="https://a.cn/2"></p></figure> \
                    | figure(https://a.cn/1 https://a.cn/2: 先strong(注))
                <figure><figcaption>只有注</figcaption></figure>                                              | p(只有注)
                <figure><pre>x</pre></figure>                                                                 | code(x)
                <figure><img src="https://a.cn/1"><figcaption>注<mpvoice name="声"></mpvoice></figcaption></figure> \
                    | figure(https://a.cn/1) ¶ p(注) ¶ card audio(声)
                """)
        void areReadAsTheMarkupSays(String markup, String blocks) {
            assertReads(markup, blocks);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p><img src="https://a.cn/1"></p>                                       | figure(https://a.cn/1)
                <p><img src="https://a.cn/1"> <img src="https://a.cn/2"></p> | figure(https://a.cn/1 https://a.cn/2)
                <p><img src="https://a.cn/1"></p><p><img src="https://a.cn/2"></p> \
                    | figure(https://a.cn/1) ¶ figure(https://a.cn/2)
                <p>甲<img src="https://a.cn/1">乙</p> | p(甲) ¶ figure(https://a.cn/1) ¶ p(乙)
                <p>甲<img src="https://a.cn/1" width="24">乙</p>                        | p(甲image(https://a.cn/1)乙)
                <p>甲<img src="https://a.cn/1" width="24" height="300">乙</p> | p(甲) ¶ figure(https://a.cn/1) ¶ p(乙)
                <p>甲<img src="https://a.cn/1" data-w="640" width="24">乙</p> | p(甲) ¶ figure(https://a.cn/1) ¶ p(乙)
                <p><img src="https://a.cn/1" width="24"></p>                            | figure(https://a.cn/1)
                <a href="https://b.cn"><img src="https://a.cn/1"></a> | figure(https://a.cn/1→https://b.cn)
                <a href="https://b.cn">甲<img src="https://a.cn/1" width="24"></a> \
                    | p(link→https://b.cn(甲image(https://a.cn/1)))
                """)
        void arePicturesOnLinesOfTheirOwn(String markup, String blocks) {
            assertReads(markup, blocks);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                data-w="640" data-ratio="0.5"                  | 640 | 320
                data-w="640" width="300"                       | 640 |
                width="300px" height="150"                     | 300 | 150
                width="100%" height="auto"                     |     |
                width="-3" height="0"                          |     |
                width="999999999"                              |     |
                """)
        void knowTheirSizeWhereTheMarkupStatesIt(String attributes, Integer width, Integer height) {
            assertThat(fragment("<img src='https://a.cn/1' " + attributes + ">")
                            .article()
                            .images())
                    .singleElement()
                    .satisfies(image -> {
                        assertThat(image.width()).isEqualTo(width);
                        assertThat(image.height()).isEqualTo(height);
                    });
        }

        @Test
        void withoutAnAddressAreReported() {
            assertReads("<p>甲<img></p>", "p(甲)");
            assertThat(fragment("<p>甲<img></p>").entries())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.rule()).isEqualTo("image-without-address"));
        }

        @Test
        void behindAProxyAreAtTheirRealAddressAndReported() {
            String markup = "<p><img src='https://pic.workers.dev/?https://a.cn/1.jpg'></p>";

            assertReads(markup, "figure(https://a.cn/1.jpg)");
            assertThat(fragment(markup).entries()).singleElement().satisfies(entry -> {
                assertThat(entry.rule()).isEqualTo("proxy-bare-query");
                assertThat(entry.text()).isEqualTo("https://pic.workers.dev/?https://a.cn/1.jpg");
                assertThat(entry.note()).isEqualTo("https://a.cn/1.jpg");
            });
        }

        @Test
        void haveNoAlternativeTextThatSaysNothing() {
            Fragment fragment = fragment("<img src='https://a.cn/1' alt='图片'><img src='https://a.cn/2' alt='老树'>");

            assertThat(fragment.article().images())
                    .extracting(image -> image.alt())
                    .containsExactly(null, "老树");
        }
    }

    @Nested
    class Paragraphs {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                甲<br><br>乙                                    | p(甲) ¶ p(乙)
                甲<br> <span> </span><br>乙                     | p(甲) ¶ p(乙)
                甲<br>乙                                        | p(甲↵乙)
                <div>甲<p>乙</p>丙</div>                        | p(甲) ¶ p(乙) ¶ p(丙)
                <span data-formula="x^2"><svg></svg></span>     | formula-block(x^2)
                """)
        void areTheRest(String markup, String blocks) {
            assertReads(markup, blocks);
        }
    }
}
