package io.github.qingwen.internal.structure.element;

import static io.github.qingwen.Fragment.fragment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the markup. {@code ¶} stands between blocks. */
class FigureReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <figure><img src="https://a.cn/1"><figcaption>注</figcaption></figure> | figure(https://a.cn/1: 注)
            <figure><figcaption>先<b>注</b></figcaption>\
            <p><img src="https://a.cn/1"><img src="https://a.cn/2"></p></figure> \
                | figure(https://a.cn/1 https://a.cn/2: 先strong(注))
            <figure><figcaption>只有注</figcaption></figure>                                              | p(只有注)
            <figure><pre>x</pre></figure>                                                                 | code(x)
            <figure><img src="https://a.cn/1"><figcaption>注<mpvoice name="声"></mpvoice></figcaption></figure> \
                | figure(https://a.cn/1) ¶ p(注) ¶ card audio(声)
            """)
    void areReadAsTheMarkupSays(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <figure><p>文</p><img src="https://a.cn/1"><figcaption>注</figcaption></figure> \
                | p(文) ¶ figure(https://a.cn/1: 注)
            <figure><p><img src="https://a.cn/1"></p><p><img src="https://a.cn/2"></p><p>文</p>\
            <p><img src="https://a.cn/3"></p><p><img src="https://a.cn/4"></p><figcaption>注</figcaption></figure> \
                | figure(https://a.cn/1 https://a.cn/2) ¶ p(文) ¶ figure(https://a.cn/3 https://a.cn/4: 注)
            <figure><img src="https://a.cn/1"><p>文</p><figcaption>注</figcaption></figure> \
                | figure(https://a.cn/1) ¶ p(文) ¶ p(注)
            <figure><img src="https://a.cn/1"><p>文</p></figure> \
                | figure(https://a.cn/1) ¶ p(文)
            """)
    void thatHoldMoreThanPicturesGiveTheirCaptionToPicturesAtTheirEnd(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <figure><figure><img src="https://a.cn/1"><figcaption>内</figcaption></figure><figcaption>外</figcaption></figure> \
                | figure(https://a.cn/1: 内) ¶ p(外)
            <figure><figure><img src="https://a.cn/1"></figure><figcaption>外</figcaption></figure> \
                | figure(https://a.cn/1: 外)
            <figure><figure><img src="https://a.cn/1"><figcaption>内</figcaption></figure>\
            <img src="https://a.cn/2"><figcaption>外</figcaption></figure> \
                | figure(https://a.cn/1: 内) ¶ figure(https://a.cn/2: 外)
            """)
    void insideFiguresKeepTheirOwnCaptions(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <figure><img src="https://a.cn/1"><figcaption>一</figcaption><figcaption>二</figcaption></figure> \
                | figure(https://a.cn/1: 一 二)
            <figure><img src="https://a.cn/1"><figcaption><p>一</p><p>二</p></figcaption></figure> \
                | figure(https://a.cn/1: 一 二)
            """)
    void haveOneCaptionOfSeveralLines(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }
}
