package io.github.qingwen.internal.layout;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The table of WeChat's cards. An element is a card if it is in this table, or if its name is WeChat's and it has no
 * text.
 */
final class CardElements {
    // spotless:off
    static final List<CardElement> TABLE = List.of(
            new CardElement(CardKind.ACCOUNT, "mp-common-profile mpprofile",
                    "data-nickname", "data-signature", "", "data-headimg", "data-alias data-id"),
            new CardElement(CardKind.AUDIO, "mpvoice mp-common-mpaudio",
                    "name", "", "", "cover", "author voice_encode_fileid play_length"),
            new CardElement(CardKind.AUDIO, "qqmusic mp-common-qqmusic mp-common-clmusic mp-common-plain-music",
                    "music_name", "", "", "albumurl", "singer musicid mid play_length"),
            new CardElement(CardKind.CHANNEL_VIDEO, "mpvideosnap mp-common-videosnap",
                    "data-desc", "", "", "data-url", "data-nickname data-username data-id"),
            new CardElement(CardKind.MINI_PROGRAM, "mp-miniprogram mp-common-miniprogram",
                    "data-miniprogram-title data-miniprogram-nickname", "", "", "data-miniprogram-imageurl",
                    "data-miniprogram-nickname data-miniprogram-appid data-miniprogram-path"),
            new CardElement(CardKind.PRODUCT, "mp-common-product mp-common-cpsad",
                    "data-title", "", "data-url", "data-cover data-mainimg", ""),
            new CardElement(CardKind.LOCATION, "mp-common-poi mp-poi",
                    "data-name", "data-address", "", "data-img", "data-latitude data-longitude data-poiid"),
            new CardElement(CardKind.VOTE, "mpvote mp-common-vote",
                    "data-title", "", "", "", "data-voteid data-supervoteid"),
            new CardElement(CardKind.RED_PACKET, "mp-common-redpacket",
                    "data-title data-name", "", "", "data-cover data-receiveimg", ""),
            new CardElement(CardKind.LINK, "mp-common-link",
                    "data-title", "data-desc", "data-url data-link", "data-cover", ""));
    // spotless:on

    private static final Map<String, CardElement> BY_TAG = TABLE.stream()
            .flatMap(type -> type.tags().stream().map(tag -> Map.entry(tag, type)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    // spotless:off
    /** Players of HTML, and cards in this library's clean HTML. */
    private static final Map<String, Function<Element, Block.@Nullable Card>> HTML = Map.of(
            "iframe", Players::frame,
            "video", video -> Players.media(video, CardKind.VIDEO),
            "audio", audio -> Players.media(audio, CardKind.AUDIO),
            "figure", CardFigure::card);
    // spotless:on

    private CardElements() {}

    /** Returns the card for an element, or null. */
    static Block.@Nullable Card card(Element element) {
        String tag = element.normalName();
        Function<Element, Block.@Nullable Card> html = HTML.get(tag);
        if (html != null) {
            return html.apply(element);
        }
        CardElement type = BY_TAG.get(tag);
        // WeChat's elements hold their data in attributes; one with text is a wrapper around content
        if ((type == null && !isWeChat(tag)) || element.hasText()) {
            return null;
        }
        return type == null ? unknown(element) : type.read(element);
    }

    /** Returns true for the names of elements that can be cards. */
    static boolean isName(String tag) {
        return isWeChat(tag) || HTML.containsKey(tag) || BY_TAG.containsKey(tag);
    }

    /** Returns true for names of WeChat's elements. */
    private static boolean isWeChat(String tag) {
        return tag.startsWith("mp") && tag.length() > "mp-".length();
    }

    private static Block.Card unknown(Element element) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("element", element.normalName());
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getValue().isBlank() && !attribute.getKey().equals("style")) {
                details.put(attribute.getKey(), attribute.getValue());
            }
        }
        String title = CardElement.first(element, List.of("data-title", "data-name", "title", "name"));
        return new Block.Card(CardKind.UNKNOWN, CardElement.decode(title), null, null, null, details);
    }
}
