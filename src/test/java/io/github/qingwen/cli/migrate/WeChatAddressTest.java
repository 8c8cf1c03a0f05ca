package io.github.qingwen.cli.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeChatAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mp.weixin.qq.com/s?__biz=MzA5ODI2&mid=2650&idx=2&sn=ab12",
                "http://mp.weixin.qq.com/s?__biz=MzA5ODI2&mid=2650&idx=2&sn=ab12&chksm=88&scene=21#wechat_redirect",
                "//mp.weixin.qq.com/s?sn=ab12&idx=2&mid=2650&__biz=MzA5ODI2#rd",
                "http://MP.weixin.qq.com:80/s/?__biz=MzA5ODI2&amp;mid=2650&amp;idx=2&amp;sn=ab12",
                "http://mp.weixin.qq.com/mp/appmsg/show?__biz=MzA5ODI2&appmsgid=2650&itemidx=2&sign=ab12",
                " https://mp.weixin.qq.com/s?__biz=MzA5ODI2&mid=2650&idx=2&sn=ab12 "
            })
    void oneArticleHasManySpellings(String url) {
        assertThat(WeChatAddress.keys(url)).containsExactly("MzA5ODI2/2650/2", "sn/ab12");
    }

    @Test
    void theNumberOfAnAccountCanBeEncoded() {
        assertThat(WeChatAddress.keys("https://mp.weixin.qq.com/s?__biz=MzA5%3D%3D&mid=1"))
                .containsExactly("MzA5==/1/1");
    }

    @Test
    void aShortAddressHasItsOwnName() {
        assertThat(WeChatAddress.keys("https://mp.weixin.qq.com/s/aB3_x-9aB3_x-9aB3_x-9a?scene=1&click_id=8"))
                .containsExactly("s/aB3_x-9aB3_x-9aB3_x-9a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mp.weixin.qq.com/mp/appmsgalbum?__biz=MzA5&album_id=1",
                "https://mp.weixin.qq.com/s",
                "https://mp.weixin.qq.com/s?scene=1",
                "https://example.com/s?__biz=MzA5&mid=1",
                "https://mp.weixin.qq.com.example.com/s?__biz=MzA5&mid=1",
                "#top",
                ""
            })
    void otherAddressesAreNone(String url) {
        assertThat(WeChatAddress.isOne(url)).isFalse();
    }

    @Test
    void anArticleIsKnownByItsIdsAndItsAddress() {
        Metadata metadata = Metadata.builder()
                .ids(new Ids("MzA5ODI2", "2650", null, "ab12"))
                .url("https://mp.weixin.qq.com/s/aB3_x-9aB3_x-9aB3_x-9a")
                .build();

        assertThat(WeChatAddress.keys(metadata))
                .containsExactly("MzA5ODI2/2650/1", "sn/ab12", "s/aB3_x-9aB3_x-9aB3_x-9a");
    }
}
