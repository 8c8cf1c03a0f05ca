package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Fragment;
import io.github.qingwen.report.ReportEntry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup that says what it is becomes that block. {@code ¶} stands between blocks. */
class ElementReadersTest {
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
            fragment(markup).becomes(blocks);
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
            fragment(markup).becomes(blocks.replace('¦', '|'));
        }

        @Test
        void thatHoldAWholeParagraphAreReadAsTheirContent() {
            String paragraph = "小城的清晨从河边开始，".repeat(12);

            fragment("<h2>" + paragraph + "</h2>").becomes("p(strong(" + paragraph + "))");
        }
    }

    @Nested
    class Labels {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <dl><dt>榫头</dt><dd>凸出来的部分。</dd><dt>卯<b>眼</b></dt><dd><p>凹进去的</p><p>部分。</p></dd></dl> \
                    | p(strong(榫头)) ¶ p(凸出来的部分。) ¶ p(strong(卯strong(眼))) ¶ p(凹进去的) ¶ p(部分。)
                <details><summary><b>尺寸</b></summary><p>高一米八。</p></details> | p(strong(尺寸)) ¶ p(高一米八。)
                <details><summary><h3>尺寸</h3></summary>高一米八。</details>       | h2(尺寸) ¶ p(高一米八。)
                <dl><dt></dt><dd>高一米八。</dd></dl>                              | p(高一米八。)
                """)
        void areBoldAboveTheirContent(String markup, String blocks) {
            fragment(markup).becomes(blocks);
        }
    }

    @Nested
    class HeadingIds {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                <p><a href="#a">见</a></p><h2 id="a">甲</h2><h2 id="b">乙</h2> | p(link→#a(见)) ¶ h2#a(甲) ¶ h2(乙)
                <p><a href="#%E7%94%B2">见</a></p><h2 id="甲">甲</h2>          | p(link→#%E7%94%B2(见)) ¶ h2#甲(甲)
                <p><a href="#a">见</a></p><h2><a name="a"></a>甲</h2>          | p(link→#a(见)) ¶ h2#a(甲)
                <p><a href="#a">见</a></p><p><a name="a"></a></p><h2>甲</h2>   | p(link→#a(见)) ¶ h2#a(甲)
                <p><a href="#a">见</a></p><p id="a">一段</p><h2>甲</h2>        | p(link→#a(见)) ¶ p(一段) ¶ h2(甲)
                <h2 id="a">甲 <a class="header-anchor" href="#a">#</a></h2>    | h2(甲)
                <h2 id="a"><a href="#a">¶</a>甲</h2><p><a href="#a">见</a></p> | h2#a(甲) ¶ p(link→#a(见))
                <h2>C#</h2><h2>甲 <a href="/b">#</a></h2>                      | h2(C#) ¶ h2(甲 link→/b(#))
                """)
        void areKeptWhereALinkLeadsToThem(String markup, String blocks) {
            fragment(markup).becomes(blocks);
        }

        @Test
        void theAnchorOfAHeadingIsInTheReport() {
            assertThat(fragment("<h2 id='a'>甲<a href='#a'>¶</a></h2>").entries())
                    .extracting(ReportEntry::toString)
                    .containsExactly("removed chrome-element: ¶ at h2[1] > a[1]");
        }
    }

    @Nested
    class Images {
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
            fragment("<p>甲<img></p>").becomes("p(甲)");
            assertThat(fragment("<p>甲<img></p>").entries())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.rule()).isEqualTo("image-without-address"));
        }

        @Test
        void behindAProxyAreAtTheirRealAddressAndReported() {
            String markup = "<p><img src='https://pic.workers.dev/?https://a.cn/1.jpg'></p>";

            fragment(markup).becomes("figure(https://a.cn/1.jpg)");
            assertThat(fragment(markup).entries()).singleElement().satisfies(entry -> {
                assertThat(entry.rule()).isEqualTo("proxy-bare-query");
                assertThat(entry.text()).isEqualTo("https://pic.workers.dev/?https://a.cn/1.jpg");
                assertThat(entry.why()).isEqualTo("https://a.cn/1.jpg");
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
            fragment(markup).becomes(blocks);
        }
    }
}
