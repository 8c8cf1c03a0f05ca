package io.github.qingwen.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.css.CssColor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks are written {@code p(…)}, lines {@code [甲|乙]} with a bar between runs. */
class BoxTreeTest {
    @Nested
    class LinesAndBlocks {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = ';', textBlock = """
                <p>甲</p><p>乙</p>                                          ; p([甲]) p([乙])
                甲<b>乙</b>丙                                               ; [甲|乙|丙]
                甲<p>乙</p>丙                                               ; [甲] p([乙]) [丙]
                <span>甲<p>乙</p>丙</span>                                  ; [甲] p([乙]) [丙]
                <p>甲<br>乙</p>                                             ; p([甲|↵|乙])
                <p><br></p>                                                 ; p([↵])
                <section> <p>甲</p> </section>                              ; section(p([甲]))
                <p>甲<img src=x>乙</p>                                      ; p([甲|<img>|乙])
                <p></p>                                                     ; p()
                <custom-word>甲</custom-word>乙                             ; [甲|乙]
                <ul><li>甲</li></ul>                                        ; ul(li([甲]))
                <table><tr><td>甲</td></tr></table>                         ; table(tbody(tr(td([甲]))))
                <pre> 甲 </pre>                                             ; pre([ 甲 ])
                """)
        void areAsABrowserLaysThemOut(String markup, String tree) {
            assertThat(Laid.out(markup).sketch()).isEqualTo(tree);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <span style="display:block">甲</span>乙                                            | span([甲]) [乙]
                <p style="display:inline">甲</p><p style="display:inline">乙</p>                   | [甲¦乙]
                <span style="display:inline-block">甲</span>乙                                     | [甲¦乙]
                <section style="display:inline-block">甲</section>                                | section([甲])
                <section style="display:flex"><span>甲</span><span>乙</span></section> | section(span([甲]) span([乙]))
                <span style="float:left">甲</span>乙                                               | span([甲]) [乙]
                <span style="position:absolute">甲</span>乙                                        | span([甲]) [乙]
                <pre><span style="display:flex"><i>甲</i><i>乙</i></span></pre>                   | pre(span([甲¦乙]))
                """)
        void cssDisplayDecides(String markup, String tree) {
            assertThat(Laid.out(markup).sketch()).isEqualTo(tree.replace('¦', '|'));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>甲</p><script>var a = 1;</script>                    | p([甲])
                <style>p { color: red }</style><p>甲</p>                | p([甲])
                <p>甲<template>乙</template></p>                        | p([甲])
                <p>甲</p><noscript>乙<img src="x"></noscript>           | p([甲])
                <img src="y"><noscript><img src="x"></noscript>         | [<img>]
                <div><img src="y"></div><noscript><img src="x"></noscript> | div([<img>])
                <p>甲<!-- 乙 --></p>                                    | p([甲])
                """)
        void whatNoBrowserEverShowsMakesNoBox(String markup, String tree) {
            assertThat(Laid.out(markup).sketch()).isEqualTo(tree);
        }

        @Test
        void hiddenPiecesStayInTheTreeForTheReport() {
            assertThat(Laid.out("<p>甲<span style='display:none'>乙</span>丙</p>").sketch())
                    .isEqualTo("p([甲|乙|丙])");
        }
    }

    @Nested
    class AtomicElements {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <mp-common-profile data-nickname="某号"></mp-common-profile>           | [<mp-common-profile>]
                <mp-common-profile><p>甲</p></mp-common-profile>                       | p([甲])
                <iframe src="https://v.qq.com/x"></iframe>                             | [<iframe>]
                <span data-formula="a+b"><svg></svg></span>                            | [<span>]
                <svg viewBox="0 0 1 1"></svg>                                          | [<svg>]
                <svg><text>甲</text></svg>                                             | [甲]
                <svg><image href="x"></image><text>甲</text></svg>                     | [<image>¦甲]
                <svg><image href="x"></image></svg>                                    | [<svg>]
                <svg><image href="x"></image><image href="y"></image></svg>            | [<image>¦<image>]
                <p>甲</p><noscript><img src="x"></noscript>                            | p([甲]) [<img>]
                <p><i></i><noscript><a href="y"><img src="x"></a></noscript></p>       | p([<img>])
                <div><img></div><noscript><img src="x"></noscript>                     | div([<img>]) [<img>]
                <svg><foreignObject><p>甲</p></foreignObject></svg>                    | foreignobject(p([甲]))
                <span class="katex"><math><mi>x</mi></math></span>                     | [<span>]
                <span class="katex"><span class="katex-html">x</span></span>           | [x]
                <mplive data-title="直播"></mplive>                                     | [<mplive>]
                """)
        void areElementsWithoutWordsOfTheirOwn(String markup, String tree) {
            assertThat(Laid.out(markup).sketch()).isEqualTo(tree.replace('¦', '|'));
        }
    }

    @Nested
    class TextStyles {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <b>字</b>                                                                   | bold
                <p style="font-weight:600">字</p>                                           | bold
                <p style="font-weight:bolder">字</p>                                        | bold
                <p style="font-weight:500">字</p>                                           | plain
                <strong style="font-weight:normal">字</strong>                              | plain
                <b><span style="font-weight:400">字</span></b>                              | plain
                <h2>字</h2>                                                                 | bold
                <em>字</em>                                                                 | italic
                <em style="font-style:normal">字</em>                                       | plain
                <p style="font-style:oblique 10deg">字</p>                                  | italic
                <u>字</u>                                                                   | underline
                <u style="text-decoration:none">字</u>                                      | plain
                <p style="text-decoration:underline solid red"><span>字</span></p>          | underline
                <p style="text-decoration-line:line-through">字</p>                         | strike
                <del>字</del>                                                               | strike
                <u><s>字</s></u>                                                            | underline strike
                <sup>字</sup>                                                               | super
                <span style="vertical-align:sub">字</span>                                  | sub
                <code>字</code>                                                             | code
                """)
        void marksAreThoseThatABrowserPaints(String markup, String marks) {
            assertThat(marks(Laid.out(markup).text("字").style())).isEqualTo(marks);
        }

        private static String marks(TextStyle style) {
            String marks = (style.isBold() && !style.code() ? "bold " : "")
                    + (style.italic() ? "italic " : "")
                    + (style.underline() ? "underline " : "")
                    + (style.strikethrough() ? "strike " : "")
                    + (style.script() == TextStyle.Script.SUPER ? "super " : "")
                    + (style.script() == TextStyle.Script.SUB ? "sub " : "")
                    + (style.code() ? "code " : "");
            return marks.isEmpty() ? "plain" : marks.strip();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <p>字</p>                                            | START
                <p style="text-align:center"><b>字</b></p>           | CENTER
                <center>字</center>                                  | CENTER
                <p align="right">字</p>                              | END
                <p align="right" style="text-align:left">字</p>      | START
                <table><tr><th>字</th></tr></table>                  | CENTER
                """)
        void alignmentIsInherited(String markup, Align align) {
            assertThat(Laid.out(markup).text("字").style().align()).isEqualTo(align);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                <pre>字</pre>                                        | KEEP
                <pre style="white-space:normal">字</pre>             | COLLAPSE
                <p style="white-space:pre-wrap"><b>字</b></p>        | KEEP
                <p style="white-space:pre-line">字</p>               | KEEP_LINES
                <p style="white-space:nowrap">字</p>                 | COLLAPSE
                """)
        void whiteSpaceIsInherited(String markup, WhiteSpace whiteSpace) {
            assertThat(Laid.out(markup).text("字").style().whiteSpace()).isEqualTo(whiteSpace);
        }

        @Test
        void theInnermostLinkCounts() {
            assertThat(Laid.out("<a href=' https://a.cn/1 '><b>字</b></a>")
                            .text("字")
                            .style()
                            .href())
                    .isEqualTo("https://a.cn/1");
            assertThat(Laid.out("<a name='top'>字</a>").text("字").style().href()).isNull();
        }
    }

    @Nested
    class Boxes {
        @Test
        void knowWhatTheyDraw() {
            BoxStyle box = box("border:1px solid red;background:#eee;width:50px;height:2em");

            assertThat(box.isFramed()).isTrue();
            assertThat(box.isVisible()).isTrue();
            assertThat(box.background()).isEqualTo(new CssColor(0xee, 0xee, 0xee, 1));
            assertThat(box.width()).isEqualTo(50);
            assertThat(box.height()).isEqualTo(34);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                background: url(https://a.cn/b.png)                  | true
                background-image: linear-gradient(red, blue)         | true
                background: url(                                     | false
                background-image: url('')                            | false
                background: #fff                                     | false
                """)
        void paintAPictureOnlyWhereThereIsOne(String style, boolean picture) {
            assertThat(box(style).backgroundImage()).isEqualTo(picture);
        }

        @Test
        void drawNothingByThemselves() {
            assertThat(box("border:0;background:transparent").isVisible()).isFalse();
        }

        @Test
        void drawInTheColourOfThePaperWithoutBeingSeen() {
            BoxStyle box = box("border:1px solid #fff");

            assertThat(box.isVisible()).isFalse();
            assertThat(box.invisibleBorder()).isTrue();
        }

        private static BoxStyle box(String style) {
            return Laid.out("<section style=\"" + style + "\">字</section>")
                    .block("section")
                    .style();
        }
    }

    @Test
    void theMarkupIsReadNeverChanged() {
        Element body = Jsoup.parseBodyFragment("<p style='color:red'>甲<b> 乙</b></p><script>1</script>")
                .body();
        String before = body.outerHtml();

        BoxTree.of(body, Integer.MAX_VALUE);

        assertThat(body.outerHtml()).isEqualTo(before);
    }
}
