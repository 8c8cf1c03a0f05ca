package io.github.qingwen.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiTest {
    private static String text(String attributes) {
        return Emoji.text(Jsoup.parse("<img " + attributes + ">").selectFirst("img"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://res.wx.qq.com/t/wx_fed/we-emoji/res/v1.3.10/assets/newemoji/2_05.png, [捂脸]",
        "https://res.wx.qq.com/t/wx_fed/we-emoji/res/assets/Expression/Expression_1@2x.png, [微笑]"
    })
    void theAddressOfWeChatsEmojiNamesIt(String address, String text) {
        assertThat(text("data-src='" + address + "'")).isEqualTo(text);
    }

    @Test
    void theAlternativeTextComesFirst() {
        assertThat(text("alt='[旺柴]' src='https://a.cn/we-emoji/newemoji/2_05.png'"))
                .isEqualTo("[旺柴]");
    }

    @Test
    void otherImagesHaveNoName() {
        assertThat(text("src='https://a.cn/newemoji/2_05.png'")).isNull();
        assertThat(text("src='https://a.cn/we-emoji/unknown.png'")).isNull();
    }
}
