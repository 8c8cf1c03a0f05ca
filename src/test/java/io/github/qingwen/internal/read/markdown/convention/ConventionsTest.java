package io.github.qingwen.internal.read.markdown.convention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.read.markdown.MarkdownLines;
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
}
