package io.github.qingwen.internal.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {
    @Nested
    class Headings {
        @ParameterizedTest
        @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
                题 {#a} ⇒ <h1 data-id="a">题</h1>
                题 {#a} {#b} ⇒ <h1 data-id="b">题 {#a}</h1>
                **题**{#a} ⇒ <h1 data-id="a"><strong>题</strong></h1>
                <a id="a"></a>题 ⇒ <h1 data-id="a">题</h1>
                <a id="a"></a>题 {#b} ⇒ <h1 data-id="a">题 {#b}</h1>
                """)
        void mayStateTheirId(String heading, String html) {
            assertThat(MarkdownLines.html("# " + heading)).isEqualTo(html);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
                题 {#a b} ⇒ 题 {#a b}
                题 {#} ⇒ 题 {#}
                题 {#a{b} ⇒ 题 {#a{b}
                题 {#a}} ⇒ 题 {#a}}
                题 {#a} 一 ⇒ 题 {#a} 一
                题 {a} ⇒ 题 {a}
                题} ⇒ 题}
                *题 {#a}* ⇒ <em>题 {#a}</em>
                题<a id="a"></a> ⇒ 题<a id="a"></a>
                <a id="a">题</a> ⇒ <a id="a">题</a>
                <a id="a"><b>题</b></a> ⇒ <a id="a"><b>题</b></a>
                <a name="a"></a>题 ⇒ <a name="a"></a>题
                <a id="a"> ⇒ <a id="a">
                """)
        void stateNoIdOtherwise(String heading, String html) {
            assertThat(MarkdownLines.html("# " + heading)).isEqualTo("<h1>" + html + "</h1>");
        }
    }

    @Nested
    class Tables {
        private static final String TABLE = "\\n\\n| 甲 |\\n|--|";

        private static String html(String lines) {
            return MarkdownLines.html(lines).replace("↵", "");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
                *表**一*** ⇒ 表<strong>一</strong>
                *表*　 ⇒ 表
                <em>表</em>　 ⇒ 表
                *表![](a)* ⇒ 表<img src="a" alt="" data-inline="" />
                """)
        void haveAsCaptionAnEmphasisedParagraphAbove(String paragraph, String caption) {
            assertThat(html(paragraph + TABLE))
                    .isEqualTo("<table data-stated=\"\"><caption>" + caption
                            + "</caption><thead><tr><th>甲</th></tr></thead></table>");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
                *表*一 ⇒ <p><em>表</em>一</p>
                **表** ⇒ <p><strong>表</strong></p>
                表 ⇒ <p>表</p>
                *表*\\n\\n一 ⇒ <p><em>表</em></p><p>一</p>
                """)
        void haveNoOtherCaption(String paragraphs, String html) {
            assertThat(html(paragraphs + TABLE))
                    .isEqualTo(html + "<table data-stated=\"\"><thead><tr><th>甲</th></tr></thead></table>");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
                | | |\\n|--|--|\\n| 甲 | 乙 | ⇒ <tbody><tr><td>甲</td><td>乙</td></tr></tbody>
                | | 丙 |\\n|--|--|\\n| 甲 | 乙 | ⇒ <thead><tr><th></th><th>丙</th></tr></thead><tbody><tr><td>甲</td><td>乙</td></tr></tbody>
                """)
        void haveNoHeaderWhereItHasNoWords(String lines, String html) {
            assertThat(html(lines)).isEqualTo("<table data-stated=\"\">" + html + "</table>");
        }
    }

    @Nested
    class Definitions {
        private static String html(String lines) {
            return MarkdownLines.html(lines).replace("↵", "");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
                井\\n: 取水处\\n: 地名 ⇒ <dt>井</dt><dd><p>取水处</p></dd><dd><p>地名</p></dd>
                井\\n\\n   :\t取水处\\n\\n: 地名 ⇒ <dt>井</dt><dd><p>取水处</p></dd><dd><p>地名</p></dd>
                **井**\\n泉\\n: 取水处 ⇒ <dt><strong>井</strong></dt><dt>泉</dt><dd><p>取水处</p></dd>
                井\\n: 取水处\\n\\n桶\\n: 盛水 ⇒ <dt>井</dt><dd><p>取水处</p></dd><dt>桶</dt><dd><p>盛水</p></dd>
                井\\n: 取水\\n之处\\n\\n    也是地名\\n\\n    - 一\\n\\n桶 ⇒ <dt>井</dt><dd><p>取水之处</p><p>也是地名</p><ul><li>一</li></ul></dd><p>桶</p>
                - 井\\n  : 取水处 ⇒ <ul><li><dt>井</dt><dd><p>取水处</p></dd></li></ul>
                > [!note] 记\\n> 井\\n> : 取水处 ⇒ <blockquote><header>记</header><dt>井</dt><dd><p>取水处</p></dd></blockquote>
                井 ![](a.png)\\n: 取水处 ⇒ <dt>井 <img src="a.png" alt="" data-inline="" /></dt><dd><p>取水处</p></dd>
                """)
        void areBelowTheirTerms(String lines, String html) {
            assertThat(html(lines)).isEqualTo(html);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
                : 取水处 ⇒ <p>: 取水处</p>
                # 井\\n: 取水处 ⇒ <h1>井</h1><p>: 取水处</p>
                - 井\\n: 取水处 ⇒ <ul><li>井: 取水处</li></ul>
                井\\n\\: 取水处 ⇒ <p>井: 取水处</p>
                井\\n:取水处 ⇒ <p>井:取水处</p>
                井\\n::: tip ⇒ <p>井::: tip</p>
                井\\n:\\n水 ⇒ <p>井:水</p>
                井\\n: \\n水 ⇒ <p>井:水</p>
                井\\n    : 取水处 ⇒ <p>井: 取水处</p>
                井\\n~ 取水处 ⇒ <p>井~ 取水处</p>
                井\\n：取水处 ⇒ <p>井：取水处</p>
                """)
        void areNoOtherLines(String lines, String html) {
            assertThat(html(lines)).isEqualTo(html);
        }
    }
}
