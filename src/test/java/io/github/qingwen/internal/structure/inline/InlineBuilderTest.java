package io.github.qingwen.internal.structure.inline;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Sketch;
import io.github.qingwen.internal.structure.inference.SampleSegments;
import io.github.qingwen.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a line. {@code ↵} is a line break; the paragraph around the line is left out. */
class InlineBuilderTest {
    private static String line(String markup) {
        String sketch = fragment("<p>" + markup + "</p>").sketch();
        assertThat(sketch).startsWith("p(").endsWith(")");
        return sketch.substring(2, sketch.length() - 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <code>a</code> <code>b</code>                        | code(a) code(b)
            <kbd>A</kbd>&nbsp;<kbd>B</kbd>                       | code(A)\u00a0code(B)
            <b><code>a</code> <code>b</code></b>                 | strong(code(a) code(b))
            <code><i>a</i> <i>b</i></code>                       | code(a b)
            <code>a<br>b</code>甲                                | code(a)↵code(b)甲
            甲<code> a </code>乙                                 | 甲code( a )乙
            甲 <code> </code> 乙                                 | 甲 code( ) 乙
            <a href='https://a.cn'>甲</a> <a href='https://a.cn'>乙</a> | link→https://a.cn(甲) link→https://a.cn(乙)
            <a href='https://a.cn'>甲</a><a href='https://a.cn'>乙</a> | link→https://a.cn(甲乙)
            <a href='https://a.cn'>甲<b> </b>乙</a>              | link→https://a.cn(甲 乙)
            <b>甲</b> <b>乙</b>                                  | strong(甲 乙)
            <b>甲 </b><i></i> <br>乙                             | strong(甲)↵乙
            """)
    void codeAndLinksHoldNoSpaceBesideThem(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            ' 甲 '                                              | 甲
            甲   乙                                             | 甲 乙
            <span leaf>甲</span><span leaf> </span><span>乙</span> | 甲 乙
            甲 <span> 乙</span>                                 | 甲 乙
            甲<span> <span> </span></span>乙                    | 甲 乙
            甲<br> 乙                                           | 甲↵乙
            甲 <br>乙                                           | 甲↵乙
            <br>甲<br>                                          | 甲
            甲&nbsp;&nbsp;乙                                    | 甲\u00a0\u00a0乙
            甲 &nbsp; 乙                                        | 甲 \u00a0 乙
            &nbsp;甲&nbsp;                                      | 甲
            　　甲　乙                                          | 甲　乙
            甲&#x200b;乙&#xfeff;丙&shy;丁                       | 甲乙丙丁
            &#x1f468;&#x200d;&#x1f33e;                         | 👨‍🌾
            &#x1f44d;&#x1f3fd;&#x200d;&#x2642;&#xfe0f;&#x200d;&#x1f33e; | 👍🏽‍♂️‍🌾
            می&#x200c;خواهم                                    | می\u200cخواهم
            क्&#x200d;ष                                        | क्\u200dष
            甲&#x200d;乙&#x200c;&#x200d;&#x200d;，丙&#x200d;    | 甲乙，丙
            甲&#x200d; &#x200d;乙                              | 甲 乙
            😂&#x200d;甲                                        | 😂甲
            <b>😂&#x200d;</b>👧&#x200d;<b>&#x200d;</b>         | strong(😂\u200d)👧\u200d
            <span style="white-space:pre-wrap">甲  乙</span>丙  丁 | 甲  乙丙 丁
            """)
    void whiteSpaceIsWhatABrowserShows(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            他说<q>慢一点，<q>稳</q>一<q>点</q></q>，<q>好</q> | 他说“慢一点，‘稳’一‘点’”，“好”
            <ruby>岚<rt>lán</rt>气<rt>qì</rt></ruby>里   | 岚（lán）气（qì）里
            <ruby>岚<rp>(</rp><rt>lán</rt><rp>)</rp></ruby> | 岚(lán)
            <mark>岚</mark>气<abbr title='全名'>MDF</abbr> | 岚气MDF
            """)
    void textThatABrowserGeneratesIsPartOfTheLine(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @Test
    void looksOfLinksAreNoEmphasis() {
        assertThat(line("见<a href='https://a.cn' style='font-weight:bold'>这篇</a>"))
                .isEqualTo("见link→https://a.cn(这篇)");
        assertThat(line("见<b><a href='https://a.cn' style='font-weight:400'>这篇</a></b>"))
                .isEqualTo("见link→https://a.cn(strong(这篇))");
    }

    @Test
    void italicsOfAWholeQuotationAreNoEmphasis() {
        fragment("<blockquote style='font-style:italic'><p>甲<em>乙</em></p></blockquote>")
                .becomes("quote(p(甲em(乙)))");
    }

    @Test
    void titlesOfLinksAndPicturesAreKept() {
        assertThat(line("见<a href='https://a.cn' title='指南'>这篇</a>")).isEqualTo("见link→https://a.cn \"指南\"(这篇)");
        assertThat(line("见<img data-inline src='https://a.cn/1.png' title='图' width='20'>"))
                .isEqualTo("见image(https://a.cn/1.png \"图\")");
        assertThat(line("<a href='https://a.cn' title='一'>甲</a><a href='https://a.cn' title='二'>乙</a>"))
                .isEqualTo("link→https://a.cn \"一\"(甲)link→https://a.cn \"二\"(乙)");
    }

    @Test
    void lineFeedsStayWhereCssKeepsThem() {
        assertThat(line("甲\n乙")).isEqualTo("甲 乙");
        assertThat(line("<span style='white-space:pre-line'>甲  乙\n丙</span>")).isEqualTo("甲 乙↵丙");
        assertThat(line("<span style='white-space:pre'>甲\n\n乙</span>")).isEqualTo("甲↵↵乙");
    }

    @Test
    void tabsAndCarriageReturnsThatCssKeepsAreSpaces() {
        assertThat(line("<span style='white-space:pre'>甲\t乙&#13;丙</span>")).isEqualTo("甲 乙 丙");
        assertThat(line("甲 <span style='white-space:pre'> 乙</span>")).isEqualTo("甲  乙");
    }

    @Test
    void aLineOfWhitespaceAndBreaksHasNoContent() {
        InlineBuilder inlines = new InlineBuilder(run -> null);

        assertThat(inlines.inlines(List.of())).isEmpty();
        assertThat(inlines.inlines(List.of(SampleSegments.words(" \u00a0"), SampleSegments.lineBreak())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <strong><span leaf>这是</span></strong><b>一句</b><i style="font-style:normal;font-weight:700">话</i> \
                | strong(这是一句话)
            <b>甲</b> <b>乙</b>                                 | strong(甲 乙)
            <b>甲</b><br><b>乙</b>                              | strong(甲↵乙)
            <b>甲</b>&nbsp;<b>乙</b>                            | strong(甲\u00a0乙)
            <b>甲</b>、<b>乙</b>                                | strong(甲)、strong(乙)
            <a href="https://a.cn">甲</a><a href="https://a.cn">乙</a> | link→https://a.cn(甲乙)
            <a href="https://a.cn">甲</a><a href="https://b.cn">乙</a> | link→https://a.cn(甲)link→https://b.cn(乙)
            <s>甲</s><del>乙</del>                              | s(甲乙)
            x<sup>2</sup><sub>3</sub>                           | xsup(2)sub(3)
            """)
    void piecesOfOneLookAreOne(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <b>甲 </b>乙                                        | strong(甲) 乙
            甲<b> 乙</b>                                        | 甲 strong(乙)
            甲<b>&nbsp;乙　</b>丙                               | 甲\u00a0strong(乙)　丙
            甲<b> </b>乙                                        | 甲 乙
            甲<b><br></b>乙                                     | 甲↵乙
            <b>甲<br></b>乙                                     | strong(甲)↵乙
            甲<u> <em> 乙 </em> </u>丙                          | 甲 em(u(乙)) 丙
            """)
    void marksNeverHoldSpacesAtTheirEdges(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <a href="https://a.cn"><b>甲</b>乙</a>               | link→https://a.cn(strong(甲)乙)
            <b>甲<a href="https://a.cn">乙</a>丙</b>             | strong(甲link→https://a.cn(乙)丙)
            <b><a href="https://a.cn">甲</a></b>                 | link→https://a.cn(strong(甲))
            <a href="https://a.cn"><em>https://a.cn</em></a>     | link→https://a.cn(https://a.cn)
            <a href="https://a.cn"><b>https://a.cn</b></a>       | link→https://a.cn(https://a.cn)
            <a href="https://a.cn"><em>https://b.cn</em></a>     | link→https://a.cn(em(https://b.cn))
            <a href="https://a.cn"><code>https://a.cn</code></a> | link→https://a.cn(code(https://a.cn))
            <em><b>甲</b>乙</em>                                 | em(strong(甲)乙)
            <b>甲<em>乙</em></b><em>丙</em>                      | strong(甲em(乙))em(丙)
            <em>甲<b>乙</b></em><b>丙丁</b>                      | em(甲strong(乙))strong(丙丁)
            <b><u><s><em>甲</em></s></u></b>                     | strong(em(u(s(甲))))
            <b><code>a</code></b>                                | strong(code(a))
            <a href="https://a.cn"><u>甲</u></a>                 | link→https://a.cn(甲)
            """)
    void theMarkThatReachesFurthestIsOutermost(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <a href="javascript:;">甲</a>                        | 甲
            <a href=" JavaScript:alert(1)">甲</a>                | 甲
            <a href="java&#10;script:alert(1)">甲</a>            | 甲
            <a href="data:text/html,x">甲</a>                    | 甲
            <a href="vbscript:x">甲</a>                          | 甲
            <a href="">甲</a>                                    | 甲
            <a href="#">甲</a>                                   | 甲
            <a href="#wechat_redirect">甲</a>                    | 甲
            <a>甲</a>                                            | 甲
            <a href="mailto:a@b.cn">甲</a>                       | link→mailto:a@b.cn(甲)
            <a href="//a.cn/x?a:b">甲</a>                        | link→https://a.cn/x?a:b(甲)
            """)
    void aLinkThatLeadsNowhereIsItsText(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            哈<img src="https://res.wx.qq.com/t/we-emoji/assets/2.png" alt="[破涕为笑]">哈        | 哈[破涕为笑]哈
            <b>哈<img data-src="https://res.wx.qq.com/mpres/newemoji/Cold.png" alt="[冷]"></b>    | strong(哈[冷])
            好<img class="emoji" src="https://s.w.org/x.svg" alt="👍">                            | 好👍
            好<img src="https://res.wx.qq.com/mpres/Expression_5@2x.png" title="[得意]">          | 好[得意]
            好<img src="https://res.wx.qq.com/mpres/newemoji/Cold.png">的 \
                | 好image(https://res.wx.qq.com/mpres/newemoji/Cold.png)的
            好<img src="https://a.cn/1.png" alt="[微笑]" width="20"> | 好image(https://a.cn/1.png)
            """)
    void emojiAreCharactersOfTheText(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            设<span data-formula="a^2"><svg></svg></span>为面积                                   | 设formula(a^2)为面积
            设<mjx-container data-tex=" x "></mjx-container>                                      | 设formula(x)
            设<img data-formula="y" src="https://a.cn/1.svg">                                     | 设formula(y)
            设<span class="katex"><math><annotation encoding="application/x-tex">z</annotation></math></span> \
                | 设formula(z)
            """)
    void formulasAreTheirLatex(String markup, String line) {
        assertThat(line(markup)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            甲<sup>[1]</sup>乙                                   | 甲note(1)乙
            <b>甲<sup>[1]</sup></b>乙                            | strong(甲note(1))乙
            <a href="https://a.cn">甲<sup>[1]</sup></a>          | link→https://a.cn(甲)note(1)
            甲 <sup>[1]</sup> 乙                                 | 甲 note(1) 乙
            """)
    void aReferenceToAFootnoteIsNeitherRaisedNorALink(String markup, String line) {
        String section = "<p>参考资料</p><p>[1] 山志</p>";

        fragment("<p>" + markup + "</p>" + section).becomes("p(" + line + ")");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <b>甲<i>乙</i></b>                                   | 甲em(乙)
            <a href="https://a.cn"><b>甲</b></a>                 | link→https://a.cn(甲)
            <b>甲</b>乙                                          | strong(甲)乙
            <a href="https://a.cn"><b>甲</b>乙</a>               | link→https://a.cn(strong(甲)乙)
            <a href="https://a.cn"><b>甲</b></a>乙               | link→https://a.cn(strong(甲))乙
            <i>甲</i>                                            | 甲
            <u><b>甲</b></u>                                     | 甲
            """)
    void emphasisAroundAllOfTheContentIsRemoved(String markup, String line) {
        Block.Paragraph paragraph = (Block.Paragraph)
                fragment("<p>" + markup + "</p>").article().blocks().get(0);

        assertThat(Sketch.ofLine(InlineBuilder.withoutEmphasis(paragraph.content())))
                .isEqualTo(line);
    }
}
