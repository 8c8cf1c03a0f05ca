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

/** The table of WeChat's cards: an element is a card where it is in this table, or one of WeChat's own without text. */
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
    /** Players that HTML itself has, and cards as the clean HTML of this library writes them. */
    private static final Map<String, Function<Element, Block.@Nullable Card>> HTML = Map.of(
            "iframe", Players::frame,
            "video", video -> Players.media(video, CardKind.VIDEO),
            "audio", audio -> Players.media(audio, CardKind.AUDIO),
            "figure", CardFigure::card);
    // spotless:on

    private CardElements() {}

    /** Returns the card that an element is; null for other elements. */
    static Block.@Nullable Card card(Element element) {
        String tag = element.normalName();
        Function<Element, Block.@Nullable Card> html = HTML.get(tag);
        if (html != null) {
            return html.apply(element);
        }
        CardElement type = BY_TAG.get(tag);
        if ((type == null && !isOwn(tag)) || isWrapper(element)) {
            return null;
        }
        return type == null ? unknown(element) : type.read(element);
    }

    /** Returns true for the names of elements that can be cards. */
    static boolean isName(String tag) {
        return isOwn(tag) || HTML.containsKey(tag) || BY_TAG.containsKey(tag);
    }

    /** Returns true for the names of WeChat's own elements. */
    private static boolean isOwn(String tag) {
        return tag.startsWith("mp") && tag.length() > "mp-".length();
    }

    /** WeChat's own elements say all in attributes; one with text inside is a wrapper around content. */
    private static boolean isWrapper(Element element) {
        return element.hasText();
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
        return new Block.Card(CardKind.UNKNOWN, CardElement.words(title), null, null, null, details);
    }
}
