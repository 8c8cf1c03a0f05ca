package io.github.qingwen.internal.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures on lines of their own, and among words. */
class PicturesTest {
    /** A picture in short: {@code img(a)}, or {@code inline(a)} among words. */
    private static String html(String lines) {
        return MarkdownLines.html(lines)
                .replaceAll("<img src=\"(\\w)\" alt=\"\" />", "img($1)")
                .replaceAll("<img src=\"(\\w)\" alt=\"\" data-inline=\"\" />", "inline($1)")
                .replaceAll("↵(?=</?(p|figure|figcaption|ul|li|table|thead|tbody|tr|th|td)>)", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            ![](a) ⇒ <figure>img(a)</figure>
            ![](a) ![](b)\\n![](c)\\\\n![](d) ⇒ <figure>img(a)img(b)img(c)img(d)</figure>
            水\\n深\\n![](a)\\n凉\\n![](b) ⇒ <p>水↵深</p><figure>img(a)</figure><p>凉</p><figure>img(b)</figure>
            ![](a)\\\\n水\\\\n深 ⇒ <figure>img(a)</figure><p>水<br />↵深</p>
            水\\\\n![](a)　\\n深 ⇒ <p>水</p><figure>img(a)</figure><p>深</p>
            [![](a)](v)\\n*![](b)*\\n**![](c)**\\n水 ⇒ <figure><a href="v">img(a)</a><em>img(b)</em><strong>img(c)</strong></figure><p>水</p>
            *[![](a)![](b)](v)* ⇒ <figure><em><a href="v">img(a)img(b)</a></em></figure>
            - ![](a)\\n- 水 ⇒ <ul><li><figure>img(a)</figure></li><li>水</li></ul>
            """)
    void onLinesOfTheirOwnAreFigures(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            [水](v) ⇒ <p><a href="v">水</a></p>
            [](v)\\n水 ⇒ <p><a href="v"></a>↵水</p>
            [![](a)水](v) ⇒ <p><a href="v">inline(a)水</a></p>
            ~~![](a)~~\\n水 ⇒ <p><del>img(a)</del>↵水</p>
            ![](a)<u></u>\\n水 ⇒ <p>img(a)<u></u>↵水</p>
            """)
    void areNoFiguresInOtherLines(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            水![](a) ⇒ <p>水inline(a)</p>
            ![](a)~~水~~ ⇒ <p>inline(a)<del>水</del></p>
            `水`![](a) ⇒ <p><code>水</code>inline(a)</p>
            $a$![](a) ⇒ <p><span data-formula="a">a</span>inline(a)</p>
            水![](a)\\n![](b) ⇒ <p>水inline(a)</p><figure>img(b)</figure>
            水![](a)\\\\n![](b) ⇒ <p>水inline(a)</p><figure>img(b)</figure>
            ~~![](a)~~\\n水 ⇒ <p><del>img(a)</del>↵水</p>
            ~~![](a)~~\\\\n水 ⇒ <p><del>img(a)</del><br />↵水</p>
            ~~![](a)~~　<u>　</u>\\n水 ⇒ <p><del>img(a)</del>　<u>　</u>↵水</p>
            ![](a)<br>水![](b)<br/>![](c) ⇒ <p>img(a)<br>水inline(b)<br/>img(c)</p>
            ![](a)<b>水</b>![](b) ⇒ <p>inline(a)<b>水</b>inline(b)</p>
            """)
    void standAmongTheWordsOfTheirLine(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            \\n# ![](a) ⇒ <h1>inline(a)</h1>
            \\n# 水![](a) ⇒ <h1>水inline(a)</h1>
            | 甲 | ![](a) |\\n|--|--|\\n| 水![](b) | ![](c) | ⇒ <table data-stated=""><thead><tr><th>甲</th><th>img(a)</th></tr></thead><tbody><tr><td>水inline(b)</td><td>img(c)</td></tr></tbody></table>
            """)
    void standAmongTheWordsOfHeadingsAndCells(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            ![](a)\\n*水* ⇒ <figure>img(a)<figcaption>水</figcaption></figure>
            凉\\n![](a)\\n![](b)\\n*水**深**\\n一* ⇒ <p>凉</p><figure>img(a)img(b)<figcaption>水<strong>深</strong>↵一</figcaption></figure>
            ![](a)\\n<em>水*深*</em> ⇒ <figure>img(a)<figcaption>水<em>深</em></figcaption></figure>
            ![](a)\\n<em>水<em>深</em>一</em> ⇒ <figure>img(a)<figcaption>水<em>深</em>一</figcaption></figure>
            ![](a)\\n*水![](b)* ⇒ <figure>img(a)<figcaption>水inline(b)</figcaption></figure>
            ![](a)\\n<em>![](b)</em> ⇒ <figure>img(a)<figcaption>inline(b)</figcaption></figure>
            ![](a)\\n*水*\\n![](b)\\n*深* ⇒ <figure>img(a)</figure><p><em>水</em></p><figure>img(b)<figcaption>深</figcaption></figure>
            """)
    void haveAsCaptionTheEmphasisAtTheEndOfTheParagraph(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            ![](a)\\\\n*水* ⇒ <p><em>水</em></p>
            ![](a)\\n**水** ⇒ <p><strong>水</strong></p>
            ![](a)\\n<strong>水</strong> ⇒ <p><strong>水</strong></p>
            ![](a)\\n*水*深 ⇒ <p><em>水</em>深</p>
            ![](a)\\n*水*　*深* ⇒ <p><em>水</em>　<em>深</em></p>
            ![](a)\\n*水*\\n*深* ⇒ <p><em>水</em>↵<em>深</em></p>
            ![](a)\\n<em>水</em>深 ⇒ <p><em>水</em>深</p>
            ![](a)\\n<em>水</em>深<em>凉</em> ⇒ <p><em>水</em>深<em>凉</em></p>
            ![](a)\\n<em>水 ⇒ <p><em>水</p>
            """)
    void haveNoOtherWordsAsCaption(String lines, String html) {
        assertThat(html(lines)).isEqualTo("<figure>img(a)</figure>" + html);
    }
}
