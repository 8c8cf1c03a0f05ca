package io.github.qingwen.internal.layout;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardElementsTest {
    /** One row for each element: its kind, title and address. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <mp-common-profile data-nickname="小城记">              | card account(小城记)
            <mpprofile data-nickname="小城记">                      | card account(小城记)
            <mpvoice name="风声" voice_encode_fileid="MzA"> \
                | card audio(风声→https://res.wx.qq.com/voice/getvoice?mediaid=MzA)
            <mp-common-mpaudio name="风声">                         | card audio(风声)
            <qqmusic music_name="归途">                             | card audio(归途)
            <mp-common-qqmusic music_name="归途">                   | card audio(归途)
            <mp-common-clmusic music_name="归途" singer="阿水">     | card audio(归途)
            <mpvideosnap data-desc="看河">                          | card channel_video(看河)
            <mp-common-videosnap data-desc="看河">                  | card channel_video(看河)
            <mp-miniprogram data-miniprogram-title="点餐">          | card mini_program(点餐)
            <mp-common-miniprogram data-miniprogram-nickname="饭馆"> | card mini_program(饭馆)
            <mp-common-product data-title="雨伞">                   | card product(雨伞)
            <mp-common-cpsad data-title="雨伞">                     | card product(雨伞)
            <mp-common-poi data-name="老码头">                      | card location(老码头)
            <mp-poi data-name="老码头">                             | card location(老码头)
            <mpvote data-title="选一个">                            | card vote(选一个)
            <mp-common-vote data-title="选一个">                    | card vote(选一个)
            <mp-common-redpacket data-title="封面">                 | card red_packet(封面)
            <mp-common-redpacket data-name="%E5%B0%81%E9%9D%A2">    | card red_packet(封面)
            <mp-common-link data-title="往事" data-url="https://a.cn/x"> | card link(往事→https://a.cn/x)
            <mp-common-live data-title="直播">                      | card unknown(直播)
            <video title="河" src="https://a.cn/1.mp4">             | card video(河→https://a.cn/1.mp4)
            <video><source src="//a.cn/1.mp4">                      | card video(null→https://a.cn/1.mp4)
            <audio title="风" data-src="https://a.cn/1.mp3">        | card audio(风→https://a.cn/1.mp3)
            <iframe class="video_iframe" data-src="https://v.qq.com/iframe/preview.html?vid=a12&width=5"> \
                | card video(null→https://v.qq.com/x/page/a12.html)
            <iframe data-mpvid="wxv_1" data-src="https://mp.weixin.qq.com/v?x=1"> \
                | card video(null→https://mp.weixin.qq.com/v?x=1)
            <iframe src="//www.youtube.com/embed/x1"> \
                | card video(null→https://www.youtube.com/embed/x1)
            <iframe src="//player.bilibili.com/player.html?bvid=B1"> \
                | card video(null→https://player.bilibili.com/player.html?bvid=B1)
            <iframe class="vote_iframe" data-src="https://mp.weixin.qq.com/vote?id=1"> \
                | card vote(null→https://mp.weixin.qq.com/vote?id=1)
            <iframe title="地图" src="https://a.cn/map">            | card link(地图→https://a.cn/map)
            <iframe src="javascript:alert(1)">                      | card link(null)
            """)
    void anElementIsACardWithWhatItsAttributesSay(String tag, String card) {
        fragment(tag).becomes(card);
    }

    static Stream<Arguments> tags() {
        return CardElements.TABLE.stream()
                .flatMap(type -> type.tags().stream().map(tag -> Arguments.of(tag, type.kind())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tags")
    void everyElementOfTheTableIsACardOfItsKindThoughItHasNoAttributes(String tag, CardKind kind) {
        assertThat(card('<' + tag + "></" + tag + '>').kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"mplive", "mp-common-live", "mpshop", "mpgongyi"})
    void anElementOfWeChatsThatTheTableDoesNotHaveIsACardOfUnknownKind(String tag) {
        assertThat(card('<' + tag + " data-title='直播'></" + tag + '>')).satisfies(card -> {
            assertThat(card.kind()).isEqualTo(CardKind.UNKNOWN);
            assertThat(card.title()).isEqualTo("直播");
        });
    }

    @Test
    void anElementOfWeChatsWithTextInsideIsAWrapper() {
        fragment("<mplive data-title='直播'><p>甲</p></mplive>").becomes("p(甲)");
    }

    @Test
    void aCardKeepsAttributesWithoutAFieldAsDetails() {
        assertThat(card("<mpprofile data-nickname='小城记' data-alias='town' data-id='MzA=' data-signature='记录小城'>"))
                .isEqualTo(new Block.Card(
                        CardKind.ACCOUNT, "小城记", null, "记录小城", null, Map.of("alias", "town", "id", "MzA=")));
    }

    @Test
    void aCardOfAnUnknownKindKeepsAllAttributes() {
        Block.Card card = card("<mp-common-live data-title='直播' data-id='7' style='width:1px'></mp-common-live>");

        assertThat(card.details())
                .containsOnly(
                        Map.entry("element", "mp-common-live"),
                        Map.entry("data-title", "直播"),
                        Map.entry("data-id", "7"));
    }

    @Test
    void theCoverOfACardHasItsRealAddress() {
        assertThat(card("<iframe data-cover='http%3A%2F%2Fmmbiz.qpic.cn%2Fmmbiz%2FAb%2F640%3Ftp%3Dwebp'></iframe>")
                        .cover())
                .isEqualTo(Image.of("https://mmbiz.qpic.cn/mmbiz/Ab/640"));
    }

    @Test
    void theNameOfARecordingIsUnescapedTwice() {
        assertThat(card("<mpvoice name='早&amp;amp;晚'>").title()).isEqualTo("早&晚");
    }

    @Test
    void breakTheLineThatTheyAreIn() {
        fragment("<p>甲<mp-common-profile data-nickname='小城记'></mp-common-profile>乙</p>")
                .becomes("p(甲)\ncard account(小城记)\np(乙)");
    }

    @Test
    void theLinkOfACardIsNeverActive() {
        assertThat(card("<mp-common-link data-title='往事' data-url='javascript:alert(1)'>")
                        .url())
                .isNull();
        assertThat(card("<audio src='javascript:alert(1)'>").url()).isNull();
    }

    private static Block.Card card(String markup) {
        return (Block.Card) fragment(markup).article().blocks().get(0);
    }
}
