package io.github.qingwen.internal.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.Limits;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @Nested
    class Titles {
        @ParameterizedTest
        @CsvSource(delimiter = '⇒', nullValues = "-", quoteCharacter = '\0', textBlock = """
                \\n# 井*台*`一`\\n\\n## 水 ⇒ 井台一 ⇒ <h2>水</h2>
                \\n# 井\\n\\n### 水\\n\\n## 桶 ⇒ 井 ⇒ <h3>水</h3>↵<h2>桶</h2>
                \\n## 井\\n\\n水 ⇒ - ⇒ <h2>井</h2>↵<p>水</p>
                水\\n\\n# 井 ⇒ - ⇒ <p>水</p>↵<h2>井</h2>
                \\n# 井\\n\\n# 台\\n\\n## 水 ⇒ - ⇒ <h2>井</h2>↵<h2>台</h2>↵<h3>水</h3>
                \\n# 井\\n\\n# 台\\n\\n###### 水 ⇒ - ⇒ <h2>井</h2>↵<h2>台</h2>↵<h6>水</h6>
                \\n#\\n\\n水 ⇒ - ⇒ <h2></h2>↵<p>水</p>
                """)
        void areTheOnlyHeadingOfLevelOneWhereItStandsFirst(String lines, String title, String html) {
            Markdown markdown = Markdown.document(lines.replace("\\n", "\n"), null);

            assertThat(markdown.title()).isEqualTo(title);
            assertThat(MarkdownLines.shown(markdown.html())).isEqualTo(html);
        }

        @Test
        void thatAreKnownLeaveAnotherHeading() {
            assertThat(Markdown.document("# 井台\n\n水", " 井台 ").html()).isEqualTo("<p>水</p>\n");

            Markdown other = Markdown.document("# 桥\n\n水", "井台");
            assertThat(other.title()).isNull();
            assertThat(other.html()).isEqualTo("<h2>桥</h2>\n<p>水</p>\n");
        }
    }

    @Nested
    class Attributes {
        @ParameterizedTest
        @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
                ```\\na\\n``` ⇒ <pre><code data-stated="">a↵</code></pre>
                ```js\\na\\n``` ⇒ <pre><code class="language-js" data-stated="">a↵</code></pre>
                ```  js   {1}  a.js \\na\\n``` ⇒ <pre><code class="language-js" data-stated="" data-info="{1}  a.js">a↵</code></pre>
                \\n    a\\n    b ⇒ <pre><code data-stated="">a↵b↵</code></pre>
                |a|\\n|:-:| ⇒ <table data-stated="">↵<thead>↵<tr>↵<th align="center">a</th>↵</tr>↵</thead>↵</table>
                - [x] 水\\n- [ ] 桶\\n- 绳 ⇒ <ul>↵<li data-checked="true">水</li>↵<li data-checked="false">桶</li>↵<li>绳</li>↵</ul>
                """)
        void sayWhatIsStated(String lines, String html) {
            assertThat(MarkdownLines.html(lines)).isEqualTo(html);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            水写作 H~2~O。 ⇒ <p>水写作 H<sub>2</sub>O。</p>
            Na~2~SO~4~ 和 (CH~3~)~2~CO ⇒ <p>Na<sub>2</sub>SO<sub>4</sub> 和 (CH<sub>3</sub>)<sub>2</sub>CO</p>
            等 3~5~7 天 ⇒ <p>等 3~5~7 天</p>
            原价 ~99~ 元 ⇒ <p>原价 <del>99</del> 元</p>
            a~不再使用的说法~b ⇒ <p>a<del>不再使用的说法</del>b</p>
            a~one two~ ⇒ <p>a<del>one two</del></p>
            H~~2~~O ⇒ <p>H<del>2</del>O</p>
            x^2^ ⇒ <p>x^2^</p>
            """)
    void singleTildesAroundFewLettersAfterALetterAreASubscript(String line, String html) {
        assertThat(MarkdownLines.html(line)).isEqualTo(html);
    }

    @Nested
    class LongParagraphs {
        /** Each of these lines could start another block, as it begins with a sign. */
        private static String lines(String line, int count) {
            return (line + '\n').repeat(count);
        }

        private static String paragraph(int lines) {
            return "<p>"
                    + lines("*水*", lines).replaceAll("\\*(.)\\*", "<em>$1</em>").strip() + "</p>\n";
        }

        @Test
        void areWholeUpToALimit() {
            assertThat(Markdown.part(lines("*水*", Limits.PARAGRAPH_LINES)))
                    .isEqualTo(paragraph(Limits.PARAGRAPH_LINES));
        }

        @Test
        void areAnotherParagraphBehindIt() {
            assertThat(Markdown.part(lines("*水*", Limits.PARAGRAPH_LINES + 2) + "\n*水*"))
                    .isEqualTo(paragraph(Limits.PARAGRAPH_LINES) + paragraph(2) + paragraph(1));
        }

        @Test
        void stayInTheirQuotationBehindIt() {
            assertThat(Markdown.part(lines("> *水*", Limits.PARAGRAPH_LINES + 1) + "*水*\n\n*水*"))
                    .isEqualTo("<blockquote>\n" + paragraph(Limits.PARAGRAPH_LINES) + paragraph(2) + "</blockquote>\n"
                            + paragraph(1));
        }
    }

    @Test
    void isHtmlWithALineForEachBlock() {
        assertThat(Markdown.part("水[^1]$a$<b>深</b>\n\n<div>桶</div>\n\n- ![](1.png)\n- [视频](v)\n\n[^1]: 一\n[^2]:\n"))
                .isEqualTo("""
                        <p>水<sup><a href="#fn-1">1</a></sup><span data-formula="a">a</span><b>深</b></p>
                        <div>桶</div>
                        <ul>
                        <li>
                        <figure><img src="1.png" alt="" /></figure>
                        </li>
                        <li>
                        <figure data-card="video" data-url="v"></figure>
                        </li>
                        </ul>
                        <section class="footnotes">
                        <aside id="fn-1"><sup>1</sup>
                        <p>一</p>
                        </aside>
                        <aside id="fn-2"><sup>2</sup></aside>
                        </section>
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            - <div>水</div> ⇒ <ul>↵<li>↵<div>水</div>↵</li>↵</ul>
            <!-- a --> 水 ⇒ <!-- a --> 水
            <!-- a --> 水 <!-- b --> ⇒ <!-- a --> 水 <!-- b -->
            """)
    void keepsHtml(String lines, String html) {
        assertThat(MarkdownLines.html(lines)).isEqualTo(html);
    }
}
