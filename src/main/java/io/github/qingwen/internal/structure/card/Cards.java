package io.github.qingwen.internal.structure.card;

import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.internal.text.Links;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** WeChat's cards and players: which attribute of which element says what. */
public final class Cards {
    /**
     * Elements that show as one kind of card. Of several attributes the first that is there counts.
     *
     * @param details attributes that no field of the card holds, kept by name
     */
    private record Row(
            CardKind kind, List<String> tags, List<String> title, List<String> description, List<String> url,
            List<String> cover, List<String> details) {}

    private static final List<Row> ROWS = List.of(
            new Row(CardKind.ACCOUNT, List.of("mp-common-profile", "mpprofile"),
                    List.of("data-nickname"), List.of("data-signature"), List.of(), List.of("data-headimg"),
                    List.of("data-alias", "data-id")),
            new Row(CardKind.AUDIO, List.of("mpvoice", "mp-common-mpaudio"),
                    List.of("name"), List.of(), List.of(), List.of("cover"),
                    List.of("author", "voice_encode_fileid", "play_length")),
            new Row(CardKind.AUDIO, List.of("qqmusic", "mp-common-qqmusic"),
                    List.of("music_name"), List.of(), List.of(), List.of("albumurl"),
                    List.of("singer", "musicid", "mid", "play_length")),
            new Row(CardKind.CHANNEL_VIDEO, List.of("mpvideosnap", "mp-common-videosnap"),
                    List.of("data-desc"), List.of(), List.of(), List.of("data-url"),
                    List.of("data-nickname", "data-username", "data-id")),
            new Row(CardKind.MINI_PROGRAM, List.of("mp-miniprogram", "mp-common-miniprogram"),
                    List.of("data-miniprogram-title", "data-miniprogram-nickname"), List.of(), List.of(),
                    List.of("data-miniprogram-imageurl"),
                    List.of("data-miniprogram-nickname", "data-miniprogram-appid", "data-miniprogram-path")),
            new Row(CardKind.PRODUCT, List.of("mp-common-product", "mp-common-cpsad"),
                    List.of("data-title"), List.of(), List.of("data-url"), List.of("data-cover", "data-mainimg"), List.of()),
            new Row(CardKind.LOCATION, List.of("mp-common-poi", "mp-poi"),
                    List.of("data-name"), List.of("data-address"), List.of(), List.of("data-img"),
                    List.of("data-latitude", "data-longitude", "data-poiid")),
            new Row(CardKind.VOTE, List.of("mpvote", "mp-common-vote"),
                    List.of("data-title"), List.of(), List.of(), List.of(), List.of("data-voteid", "data-supervoteid")),
            new Row(CardKind.RED_PACKET, List.of("mp-common-redpacket"),
                    List.of("data-title", "data-name"), List.of(), List.of(), List.of("data-cover"), List.of()),
            new Row(CardKind.LINK, List.of("mp-common-link"),
                    List.of("data-title"), List.of("data-desc"), List.of("data-url", "data-link"), List.of("data-cover"),
                    List.of()));

    private Cards() {}

    /** @return empty for elements that are no cards */
    public static Optional<Block.Card> card(Element element) {
        String tag = element.normalName();
        for (Row row : ROWS) {
            if (row.tags().contains(tag)) {
                return Optional.of(card(row, element));
            }
        }
        return switch (tag) {
            case "iframe" -> Optional.of(frame(element));
            case "video" -> Optional.of(media(element, CardKind.VIDEO));
            case "audio" -> Optional.of(media(element, CardKind.AUDIO));
            default -> tag.startsWith("mp") && tag.length() > 3 ? Optional.of(unknown(element)) : Optional.empty();
        };
    }

    /** The card that a {@code figure} with {@code data-card} is, as the HTML of this library writes it; null for others. */
    public static Block.@Nullable Card figure(Element figure) {
        CardKind kind = kind(figure.attr("data-card"));
        if (kind == null) {
            return null;
        }
        Map<String, String> details = new LinkedHashMap<>();
        for (Attribute attribute : figure.attributes()) {
            if (attribute.getKey().startsWith("data-card-")) {
                details.put(attribute.getKey().substring("data-card-".length()), attribute.getValue());
            }
        }
        Element cover = figure.selectFirst("img[src]");
        Image image = cover == null ? null : coverOf(cover);
        return new Block.Card(kind, figure.attr("data-title"), Links.usable(figure.attr("data-url")),
                figure.attr("data-description"), image, details);
    }

    private static Image coverOf(Element img) {
        ImageSize size = ImageSize.of(img);
        return new Image(img.attr("src"), img.attr("alt"), size.width(), size.height(), null);
    }

    private static @Nullable CardKind kind(String name) {
        for (CardKind kind : CardKind.values()) {
            if (kind.id().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private static Block.Card card(Row row, Element element) {
        Map<String, String> details = new LinkedHashMap<>();
        row.details().forEach(name -> {
            if (!element.attr(name).isBlank()) {
                details.put(detailName(name), element.attr(name).strip());
            }
        });
        return new Block.Card(
                row.kind(), words(first(element, row.title())), address(row, element),
                words(first(element, row.description())), image(first(element, row.cover())), details);
    }

    private static @Nullable String address(Row row, Element element) {
        String voice = element.attr("voice_encode_fileid").strip();
        // where WeChat's own player takes a recording from
        return row.kind().equals(CardKind.AUDIO) && !voice.isEmpty()
                ? "https://res.wx.qq.com/voice/getvoice?mediaid=" + voice
                : Links.usable(first(element, row.url()));
    }

    private static String detailName(String attribute) {
        return attribute.startsWith("data-") ? attribute.substring("data-".length()) : attribute;
    }

    private static @Nullable String first(Element element, List<String> attributes) {
        return attributes.stream().map(element::attr).filter(value -> !value.isBlank()).findFirst().orElse(null);
    }

    /** Names of recordings have been seen escaped twice. */
    private static @Nullable String words(@Nullable String value) {
        return value == null ? null : Parser.unescapeEntities(value, false).strip();
    }

    private static @Nullable Image image(@Nullable String address) {
        return address == null ? null : Image.of(decoded(address));
    }

    /** {@code data-cover} is percent-encoded as a whole. */
    private static String decoded(String address) {
        if (!address.regionMatches(true, 0, "http%3a", 0, 7) && !address.regionMatches(true, 0, "https%3a", 0, 8)) {
            return address.strip();
        }
        try {
            return URLDecoder.decode(address.strip(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address.strip();
        }
    }

    /** {@code iframe.video_iframe} is a video, {@code iframe.vote_iframe} a vote; others lead to another page. */
    private static Block.Card frame(Element iframe) {
        Map<String, String> details = new LinkedHashMap<>();
        for (String name : List.of("data-mpvid", "data-vidtype")) {
            if (iframe.hasAttr(name)) {
                details.put(detailName(name), iframe.attr(name));
            }
        }
        String address = Links.usable(first(iframe, List.of("data-src", "src")));
        CardKind kind = iframe.hasClass("vote_iframe") ? CardKind.VOTE
                : iframe.hasClass("video_iframe") || !details.isEmpty() || isVideo(address) ? CardKind.VIDEO
                : CardKind.LINK;
        return new Block.Card(kind, words(first(iframe, List.of("data-title", "title"))), page(absolute(address)), null,
                image(first(iframe, List.of("data-cover"))), details);
    }

    /** A video's page rather than its player, which shows nothing outside an article. */
    private static @Nullable String page(@Nullable String address) {
        int id = address == null ? -1 : address.indexOf("vid=");
        if (id < 0 || !address.contains("v.qq.com/")) {
            return address;
        }
        int end = address.indexOf('&', id);
        return "https://v.qq.com/x/page/" + address.substring(id + 4, end < 0 ? address.length() : end) + ".html";
    }

    private static boolean isVideo(@Nullable String address) {
        return address != null && (address.contains("v.qq.com/") || address.contains("player.bilibili.com/"));
    }

    private static @Nullable String absolute(@Nullable String address) {
        return address != null && address.startsWith("//") ? "https:" + address : address;
    }

    private static Block.Card media(Element media, CardKind kind) {
        Element source = media.selectFirst("source[src]");
        String address = source == null ? first(media, List.of("data-src", "src")) : source.attr("src");
        return new Block.Card(kind, words(first(media, List.of("data-title", "title"))),
                absolute(Links.usable(address)), null, image(first(media, List.of("poster", "data-cover"))), Map.of());
    }

    private static Block.Card unknown(Element element) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("element", element.normalName());
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getValue().isBlank() && !attribute.getKey().equals("style")) {
                details.put(attribute.getKey(), attribute.getValue());
            }
        }
        return new Block.Card(CardKind.UNKNOWN, words(first(element, List.of("data-title", "data-name", "title", "name"))),
                null, null, null, details);
    }
}
