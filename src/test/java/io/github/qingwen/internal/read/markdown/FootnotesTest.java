package io.github.qingwen.internal.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Footnotes: those of Markdown, and those behind anchors of HTML. */
class FootnotesTest {
    /** Footnotes in short: {@code note(label)} refers to {@code [label: …]}. */
    private static String html(String lines) {
        return MarkdownLines.html(lines)
                .replace("↵", "")
                .replaceAll("<sup><a href=\"#fn-([^\"]*)\">\\1</a></sup>", "note($1)")
                .replaceAll("<aside id=\"fn-([^\"]*)\"><sup>\\1</sup>", "[$1: ")
                .replace("</aside>", "]")
                .replaceAll("<section class=\"footnotes\">(.*)</section>", " $1")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            水[^2]深[^1]\\n\\n[^1]: 一\\n[^2]: 二\\n\\n尾 ⇒ <p>水note(2)深note(1)</p><p>尾</p> [1: <p>一</p>][2: <p>二</p>]
            \\n# 题[^A]\\n\\n~~水[^ẞ]~~\\n\\n[^a]: 一\\n[^ss]: 二 ⇒ <h1>题note(a)</h1><p><del>水note(ss)</del></p> [a: <p>一</p>][ss: <p>二</p>]
            > 水[^1]\\n>\\n> [^1]: 一 ⇒ <blockquote><p>水note(1)</p></blockquote> [1: <p>一</p>]
            水[^1][^2]\\n\\n[^1]: 一\\n\\n    [^2]: 二[^1] ⇒ <p>水note(1)note(2)</p> [1: <p>一</p>][2: <p>二note(1)</p>]
            水[^1]\\n\\n[^1]: 一\\n[^1]: 二 ⇒ <p>水note(1)</p>[1: <p>二</p>] [1: <p>一</p>]
            水[^1] ⇒ <p>水[^1]</p>
            """)
    void standAtTheEndWithTheLabelsOfTheirDefinitions(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            井[\\[1\\]](#note-1)深\\n\\n<a id="note-1"></a>[1] 一 ⇒ <p>井note(1)深</p> [1: <p>一</p>]
            <a id="note-1"></a>[1] 一\\n\\n- 又\\n\\n<a id="note-b"></a>[乙] 二 ⇒  [1: <p>一</p><ul><li>又</li></ul>][乙: <p>二</p>]
            *井[\\[1\\]](#note-1)*\\n\\n<a id="note-1"></a>[1]\\n\\n深 ⇒ <p><em>井note(1)</em></p> [1: <p></p><p>深</p>]
            <a id="note-1"></a>[一 二]三] 四] 五 ⇒  [一 二]三: <p>四] 五</p>]
            <a id="note-1"></a>\\[1\\]**深** ⇒  [1: <p><strong>深</strong></p>]
            """)
    void mayStandBehindAnchors(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @Texts("""
            <a id="note-1"></a>(1) 一 ¦ <a id="note-1"></a>[1 一 ¦ <a id="note-1"></a>[1]一
            <a id="note-1"></a>[] 一 ¦ <a id="note-1"></a><b>[1]</b> 一 ¦ <a id="note-1">[1] 一</a>
            <a id="note-1"><b>[1] 一</b></a> ¦ <a id="x-1"></a>[1] 一 ¦ 水<a id="note-1"></a>[1] 一 ¦ [1] 一
            """)
    void areNoneWithoutAnAnchorAndALabel(String paragraph) {
        assertThat(html("井[\\[1\\]](#note-1)\\n\\n" + paragraph))
                .isEqualTo("<p>井<a href=\"#note-1\">[1]</a></p><p>" + paragraph + "</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            [1](#note-1) ⇒ <a href="#note-1">1</a>
            [\\[1\\]*乙*](#note-1) ⇒ <a href="#note-1">[1]<em>乙</em></a>
            [*乙*](#note-1) ⇒ <a href="#note-1"><em>乙</em></a>
            [\\[1\\]](#note-2) ⇒ <a href="#note-2">[1]</a>
            [![\\[1\\]](a.png)](#note-1) ⇒ <a href="#note-1"><img src="a.png" alt="[1]" data-inline="" /></a>
            """)
    void areReferredToByTheirLabelsAlone(String link, String html) {
        assertThat(html("井" + link + "\\n\\n<a id=\"note-1\"></a>[1] 一"))
                .isEqualTo("<p>井" + html + "</p> [1: <p>一</p>]");
    }
}
