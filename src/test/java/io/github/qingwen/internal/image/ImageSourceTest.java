package io.github.qingwen.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.css.Declarations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSourceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <img src="https://a.cn/1.jpg">                                            | https://a.cn/1.jpg
            <img src="https://a.cn/loading.gif" data-src="https://a.cn/1.jpg">        | https://a.cn/1.jpg
            <img src="https://a.cn/loading.gif" data-original="https://a.cn/1.jpg">   | https://a.cn/1.jpg
            <img src="https://a.cn/loading.gif" data-lazy-src="https://a.cn/1.jpg">   | https://a.cn/1.jpg
            <img src="https://a.cn/loading.gif" data-cfsrc="https://a.cn/1.jpg">      | https://a.cn/1.jpg
            <img src="https://a.cn/loading.gif" data-actualsrc="https://a.cn/1.jpg">  | https://a.cn/1.jpg
            <img src="https://a.cn/loading.gif"><noscript><img src="https://a.cn/1.jpg"></noscript> | https://a.cn/1.jpg
            <img src="https://a.cn/1.jpg"><noscript><p>无</p></noscript>              | https://a.cn/1.jpg
            <img data-backsrc="https://a.cn/2.jpg" data-src="https://a.cn/1.jpg">     | https://a.cn/1.jpg
            <img data-croporisrc="https://a.cn/1.jpg" src="https://a.cn/2.jpg">       | https://a.cn/1.jpg
            <img data-src=" https://a.cn/1.jpg ">                                     | https://a.cn/1.jpg
            <img data-src="" src="https://a.cn/1.jpg">                                | https://a.cn/1.jpg
            <img data-src="data:image/gif;base64,R0" src="https://a.cn/1.jpg">        | https://a.cn/1.jpg
            <img data-src="undefined" src="//a.cn/1.jpg">                             | //a.cn/1.jpg
            <img data-original-src="//a.cn/1.jpg">                                    | //a.cn/1.jpg
            <img data-lazy="true" src="https://a.cn/1.jpg">                           | https://a.cn/1.jpg
            <img src="https://a.cn/loading.gif" data-srcset="https://a.cn/1.jpg 2x">  | https://a.cn/1.jpg
            <img src="data:image/gif;base64,R0" data-large="https://a.cn/1.jpg?v=1">  | https://a.cn/1.jpg?v=1
            <img alt="https://a.cn/2.jpg" data-large="https://a.cn/1.jpg">            | https://a.cn/1.jpg
            <picture><img src="https://a.cn/0.gif"></picture><noscript><img src="https://a.cn/1.jpg"></noscript> \
                | https://a.cn/1.jpg
            """)
    void lazyAttributesComeBeforeThePlaceholder(String markup, String address) {
        assertThat(ImageSource.of(img(markup))).isEqualTo(address);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <img src="https://a.cn/1.jpg" srcset="https://a.cn/2.jpg 2x">                          | https://a.cn/1.jpg
            <img srcset="https://a.cn/1.jpg, https://a.cn/2.jpg 2x, https://a.cn/3.jpg 1.5x">      | https://a.cn/2.jpg
            <img srcset="https://a.cn/w_1,h_2/1.jpg 300w,https://a.cn/2.jpg 1200w 900h">           | https://a.cn/2.jpg
            <img srcset="https://a.cn/w_1,h_2/1.jpg">                                       | https://a.cn/w_1,h_2/1.jpg
            <img srcset="data:image/gif;base64,R0 2x, https://a.cn/1.jpg 1x">                      | https://a.cn/1.jpg
            <img srcset=" , ">                                                                     |
            <picture><source><source srcset="https://a.cn/1.webp 1x, https://a.cn/2.webp 2x"><img></picture> \
                | https://a.cn/2.webp
            <picture><source srcset="https://a.cn/1.webp"><img src="https://a.cn/1.jpg"></picture> | https://a.cn/1.jpg
            """)
    void theGreatestCandidateOfASetStandsInForAMissingAddress(String markup, String address) {
        assertThat(ImageSource.of(img(markup))).isEqualTo(address);
    }

    @Test
    void aCandidateIsMadeAbsoluteWhereTheSourceHasABase() {
        Element img = Jsoup.parse("<img srcset='b/1.jpg 2x'>", "https://a.cn/").selectFirst("img");

        assertThat(ImageSource.of(img)).isEqualTo("https://a.cn/b/1.jpg");
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            <img> ¦ <img src> ¦ <img src='  '> ¦ <img src='data:image/png;base64,AA'>
            <img src='DATA:image/png;base64,AA'> ¦ <img src='<img class='> ¦ <img src='javascript:alert(1)'>
            <img src='null'>
            """)
    void whatIsNoAddressIsNone(String markup) {
        assertThat(ImageSource.of(img(markup))).isNull();
    }

    @Test
    void theUncroppedPictureIsPreferredToWhatThePageShows() {
        Element img = img("<img src='https://a.cn/crop.jpg' data-croporisrc='https://a.cn/whole.jpg'>");

        assertThat(ImageSource.of(img)).isEqualTo("https://a.cn/whole.jpg");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            background-image:url(https://a.cn/A.jpg)                                    | https://a.cn/A.jpg
            background:#fff URL("https://a.cn/A.jpg") no-repeat                         | https://a.cn/A.jpg
            background-image:url('https://a.cn/A.jpg');background:url(https://a.cn/b)   | https://a.cn/A.jpg
            list-style-image:url(https://a.cn/dot.png);background-image:url(https://a.cn/A.jpg) | https://a.cn/A.jpg
            list-style-image:url(https://a.cn/dot.png)                                  |
            background-image:url(data:image/png;base64,AA)                              |
            """)
    void theBackgroundImageIsThatOfTheDeclarationsOfTheBackground(String style, String address) {
        Element section = new Element("section").attr("style", style);

        assertThat(ImageSource.drawn(section, Declarations.parse(style))).isEqualTo(address);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <svg><image href="https://a.cn/1.jpg"></image></svg>                                   | https://a.cn/1.jpg
            <svg><image xlink:href="https://a.cn/1.jpg"></image></svg>                             | https://a.cn/1.jpg
            <svg><g><image href="https://a.cn/1.jpg" xlink:href="https://a.cn/2.jpg"/></g></svg>   | https://a.cn/1.jpg
            <svg style="background:url(https://a.cn/2.jpg)"><image href="https://a.cn/1.jpg"/></svg> | https://a.cn/2.jpg
            <svg style="background:url(data:image/png;base64,AA)"><image href="https://a.cn/1.jpg"/></svg> \
                | https://a.cn/1.jpg
            <svg><image href="data:image/png;base64,AA"></image></svg>                             |
            <svg><path d="M0 0"></path></svg>                                                      |
            <section><svg><image href="https://a.cn/1.jpg"></image></svg></section>                |
            """)
    void theImageOfADrawingIsTheOneInside(String markup, String address) {
        Element drawing = Jsoup.parseBodyFragment(markup).body().child(0);

        assertThat(ImageSource.drawn(drawing, Declarations.parse(drawing.attr("style"))))
                .isEqualTo(address);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <img src="https://a.cn/1.jpg" style="background:url(https://a.cn/2.jpg)">   | https://a.cn/1.jpg
            <img style="background:url(https://a.cn/2.jpg)">                            | https://a.cn/2.jpg
            <section style="background:url(https://a.cn/2.jpg)"></section>              | https://a.cn/2.jpg
            <section></section>                                                         |
            """)
    void anImageComesBeforeABackground(String markup, String address) {
        assertThat(ImageSource.ofAny(Jsoup.parseBodyFragment(markup).body().child(0)))
                .isEqualTo(address);
    }

    private static Element img(String markup) {
        return Jsoup.parseBodyFragment(markup).selectFirst("img");
    }
}
