package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The players of HTML: {@code iframe}, {@code video}, {@code audio}. */
final class Players {
    // spotless:off
    private static final List<String> VIDEO_HOSTS = List.of(
            "v.qq.com", "player.bilibili.com", "player.youku.com", "open.douyin.com", "www.ixigua.com",
            "www.youtube.com", "www.youtube-nocookie.com", "player.vimeo.com");
    // spotless:on

    private Players() {}

    /** Reads {@code iframe.video_iframe} as a video, {@code iframe.vote_iframe} as a vote and any other as a link. */
    static Block.Card frame(Element iframe) {
        Map<String, String> details = CardElement.details(iframe, List.of("data-mpvid", "data-vidtype"));
        String address = Url.followable(CardElement.first(iframe, List.of("data-src", "src")));
        CardKind kind = iframe.hasClass("vote_iframe")
                ? CardKind.VOTE
                : iframe.hasClass("video_iframe") || !details.isEmpty() || isVideo(address)
                        ? CardKind.VIDEO
                        : CardKind.LINK;
        return new Block.Card(
                kind,
                CardElement.decode(CardElement.first(iframe, List.of("data-title", "title"))),
                address == null ? null : page(address),
                null,
                CardElement.image(CardElement.first(iframe, List.of("data-cover"))),
                details);
    }

    /**
     * Returns the page of a v.qq.com video, because its player shows nothing outside an article. Other addresses are
     * unchanged.
     */
    private static String page(String address) {
        int id = address.indexOf("vid=");
        if (id < 0 || !address.contains("v.qq.com/")) {
            return address;
        }
        int end = address.indexOf('&', id);
        return "https://v.qq.com/x/page/" + address.substring(id + 4, end < 0 ? address.length() : end) + ".html";
    }

    private static boolean isVideo(@Nullable String address) {
        return address != null && VIDEO_HOSTS.contains(Url.host(address));
    }

    static Block.Card media(Element media, CardKind kind) {
        Element source = media.selectFirst("source[src]");
        String address = Url.followable(
                source == null ? CardElement.first(media, List.of("data-src", "src")) : source.attr("src"));
        return new Block.Card(
                kind,
                CardElement.decode(CardElement.first(media, List.of("data-title", "title"))),
                address,
                null,
                CardElement.image(CardElement.first(media, List.of("poster", "data-cover"))),
                Map.of());
    }
}
