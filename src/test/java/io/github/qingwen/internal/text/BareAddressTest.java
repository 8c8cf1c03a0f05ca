package io.github.qingwen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareAddressTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            见https://a.cn/x_1?b=2&c=3，再说          | https://a.cn/x_1?b=2&c=3
            见 https://a.cn/x。                      | https://a.cn/x
            Read https://a.cn/x.                     | https://a.cn/x
            （http://a.cn/茶馆）                     | http://a.cn/
            (https://a.cn/x)                         | https://a.cn/x
            https://a.cn/茶_(饮料)                   | https://a.cn/
            https://a.cn/tea_(drink)好               | https://a.cn/tea_(drink)
            https://a.cn(官网)                       | https://a.cn
            **https://a.cn/x**                       | https://a.cn/x
            https://mp.weixin.qq.com/s/AbC_          | https://mp.weixin.qq.com/s/AbC_
            HTTPS://A.CN/x                           | HTTPS://A.CN/x
            www.a.cn/路                              | http://www.a.cn/
            官网：www.a.com。                        | http://www.a.com
            http://localhost:4000/ 预览              | http://localhost:4000/
            """)
    void endsWhereTheAddressEnds(String text, String url) {
        assertThat(BareAddress.next(text, 0))
                .isNotNull()
                .extracting(BareAddress::url)
                .isEqualTo(url);
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            茶 ¦ https:// ¦ https://， ¦ xhttps://a.cn ¦ ftp://a.cn ¦ www. ¦ www.茶 ¦ www.abc ¦ awww.a.cn
            """)
    void otherTextHoldsNone(String text) {
        assertThat(BareAddress.next(text, 0)).isNull();
    }

    @Test
    void oneFollowsAnother() {
        String text = "甲https://a.cn/1、www.b.cn";
        BareAddress first = BareAddress.next(text, 0);

        assertThat(text.substring(first.start(), first.end())).isEqualTo("https://a.cn/1");
        assertThat(BareAddress.next(text, first.end()).url()).isEqualTo("http://www.b.cn");
    }
}
