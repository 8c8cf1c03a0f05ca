package io.github.qingwen.cli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://mmbiz.qpic.cn/a/640?wx_fmt=png#imgIndex=2, https://mmbiz.qpic.cn/a/640?wx_fmt=png",
        "http://mmbiz.qpic.cn/a/640, https://mmbiz.qpic.cn/a/640",
        "' HTTP://Example.COM/A ', http://example.com/A",
        "http://example.com, http://example.com/",
        "http://example.com?a, http://example.com/?a",
        "http://example.com:8080/a, http://example.com:8080/a",
        "http://[2400:3200::1]/a, http://[2400:3200::1]/a",
        "http://example.com/雪 景.png?q=|, http://example.com/%E9%9B%AA%20%E6%99%AF.png?q=%7C",
        "http://example.com/%E9%9B%AA/100%.png, http://example.com/%E9%9B%AA/100%25.png",
        "http://图片.example:81/a, http://xn--wcsw84d.example:81/a"
    })
    void isWrittenAsABrowserAsksForIt(String address, String asked) throws FetchException {
        assertThat(WebAddress.of(address)).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http:///a",
                "http://",
                "http:a",
                "http://a:0/",
                "http://a:65536/",
                "http://a:b/",
                "http://user@a/",
                "http://a\\b/",
                "http://a b/",
                "http://[::1/",
                "http://-/"
            })
    void thatNamesNoHostIsRefused(String address) {
        assertThatThrownBy(() -> WebAddress.of(address)).isInstanceOf(FetchException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/b, http://example.com/b",
        "b.png#x, http://example.com/a/b.png",
        "../b 1, http://example.com/b%201",
        "//other.example/b, http://other.example/b",
        "https://other.example/b, https://other.example/b"
    })
    void isResolvedWhereARedirectIsRelative(String location, String target) throws FetchException {
        assertThat(WebAddress.of(URI.create("http://example.com/a/a"), location))
                .hasToString(target);
    }
}
