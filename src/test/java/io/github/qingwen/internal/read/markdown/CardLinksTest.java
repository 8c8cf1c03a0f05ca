package io.github.qingwen.internal.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.CardKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardLinksTest {
    @ParameterizedTest
    @MethodSource("io.github.qingwen.model.CardKind#values")
    void sayTheKindOfACardAndPerhapsItsTitle(CardKind kind) {
        assertThat(MarkdownLines.html("[" + kind.label() + "](v)"))
                .isEqualTo("<figure data-card=\"" + kind.id() + "\" data-url=\"v\"></figure>");
        assertThat(MarkdownLines.html("[" + kind.label() + "：石\\_桥：一](v)"))
                .isEqualTo("<figure data-card=\"" + kind.id() + "\" data-url=\"v\" data-title=\"石_桥：一\"></figure>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            [视频：　](v) ⇒ <a href="v">视频：　</a>
            [：石桥](v) ⇒ <a href="v">：石桥</a>
            [](v) ⇒ <a href="v"></a>
            [桥的视频](v) ⇒ <a href="v">桥的视频</a>
            [视频：*石*桥](v) ⇒ <a href="v">视频：<em>石</em>桥</a>
            [视频](v "桥") ⇒ <a href="v" title="桥">视频</a>
            [视频](v) 水 ⇒ <a href="v">视频</a> 水
            水 [视频](v) ⇒ 水 <a href="v">视频</a>
            **[视频](v)** ⇒ <strong><a href="v">视频</a></strong>
            """)
    void areOrdinaryLinksOtherwise(String line, String html) {
        assertThat(MarkdownLines.html(line)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![](a.png)\\n[视频：石桥](v)", "![](a.png) \\n[视频：石桥](v)"})
    void mayHaveACoverAbove(String lines) {
        assertThat(MarkdownLines.html(lines))
                .isEqualTo("<figure data-card=\"video\" data-url=\"v\" data-title=\"石桥\">"
                        + "<img src=\"a.png\" alt=\"\" /></figure>");
        assertThat(MarkdownLines.html("水\\n" + lines))
                .startsWith("<p>水</p>↵<figure data-card=\"video\"")
                .endsWith("<img src=\"a.png\" alt=\"\" /></figure>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            ![](a.png)\\n![](b.png)\\n[视频](v) ⇒ <figure><img src="a.png" alt="" /><img src="b.png" alt="" /></figure>↵<p><a href="v">视频</a></p>
            [![](a.png)](b)\\n[视频](v) ⇒ <figure><a href="b"><img src="a.png" alt="" /></a></figure>↵<p><a href="v">视频</a></p>
            ![](a.png)\\n[视频](v) 水 ⇒ <figure><img src="a.png" alt="" /></figure>↵<p><a href="v">视频</a> 水</p>
            ![](a.png)\\n[桥](v) ⇒ <figure><img src="a.png" alt="" /></figure>↵<p><a href="v">桥</a></p>
            ![](a.png)\\\\n[视频](v) ⇒ <figure><img src="a.png" alt="" /></figure>↵<p><a href="v">视频</a></p>
            """)
    void areNoCardBelowPicturesThatAreNoCover(String lines, String html) {
        assertThat(MarkdownLines.html(lines)).isEqualTo(html);
    }
}
