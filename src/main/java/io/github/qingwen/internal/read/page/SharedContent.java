package io.github.qingwen.internal.read.page;

import io.github.qingwen.internal.text.HtmlEscapes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Builds the content of shares whose text and images are only in the page's data, from the elements that an article
 * would use: {@code item_show_type} 5 (video), 6 and 7 (audio), 8 (pictures), 10 and 17 (text), 11 and others (another
 * account's article, whose markup is in {@code content_noencode}).
 */
final class SharedContent {
    /** Types whose content is drawn by a script, whatever the markup holds. */
    private static final Set<Integer> DRAWN = Set.of(5, 6, 7, 8, 10, 17);

    private final Map<?, ?> data;
    private final Element content = new Element("div");

    private SharedContent(Map<?, ?> data) {
        this.data = data;
    }

    /** Returns true if only the page's data holds its content. */
    static boolean isDrawn(PageScripts scripts) {
        Integer type = PageMetadata.showType(scripts);
        return type != null && DRAWN.contains(type) && scripts.hasData();
    }

    /**
     * Returns the content in a page's data.
     *
     * @param needed whether the page's markup has no content
     * @return null if the data has none either, or is not needed
     */
    static @Nullable Element of(PageScripts scripts, boolean needed) {
        Integer type = PageMetadata.showType(scripts);
        if (!needed && !isDrawn(scripts)) {
            return null;
        }
        Element content = new SharedContent(scripts.content()).build(type == null ? -1 : type);
        return content == null || content.childrenSize() == 0 ? null : content;
    }

    private @Nullable Element build(int type) {
        switch (type) {
            case 5 -> videos();
            case 6, 7 -> voices();
            case 8 -> pictures();
            case 10, 17 -> {
                lines(
                        first("text_page_info", "content_noencode"),
                        first("text_page_info", "content"),
                        first("content_noencode"));
                return content;
            }
            default -> {
                String markup = first("content_noencode");
                return markup == null ? null : Jsoup.parseBodyFragment(markup).body();
            }
        }
        lines(first("content_noencode"), first("desc"));
        return content;
    }

    private @Nullable String first(String... path) {
        return PageScripts.contentText(data, path);
    }

    /** Adds a paragraph for each line of the first text that is not null. */
    private void lines(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                text.lines().forEach(line -> content.appendElement("p").text(line));
                return;
            }
        }
    }

    private void pictures() {
        for (Map<?, ?> picture : items("picture_page_info_list")) {
            Element img = content.appendElement("p").appendElement("img");
            set(img, "data-src", PageScripts.contentText(picture, "cdn_url"));
            set(img, "width", PageScripts.contentText(picture, "width"));
            set(img, "height", PageScripts.contentText(picture, "height"));
        }
    }

    private void videos() {
        for (Map<?, ?> video : items("video_page_infos")) {
            Element player = content.appendElement("p").appendElement("iframe").addClass("video_iframe");
            set(player, "data-mpvid", PageScripts.contentText(video, "video_id"));
            set(player, "data-cover", PageScripts.contentText(video, "cover_url"));
            set(player, "data-title", PageScripts.contentText(video, "title"));
        }
    }

    private void voices() {
        for (Map<?, ?> voice : items("voice_in_appmsg")) {
            Element player = content.appendElement("p").appendElement("mpvoice");
            set(player, "name", PageScripts.contentText(voice, "title"));
            set(player, "voice_encode_fileid", PageScripts.contentText(voice, "voice_id"));
            set(player, "play_length", PageScripts.contentText(voice, "duration"));
        }
    }

    private List<? extends Map<?, ?>> items(String key) {
        Object value = data.get(key);
        List<?> list = value instanceof List<?> many ? many : value instanceof Map<?, ?> one ? List.of(one) : List.of();
        return list.stream()
                .filter(Map.class::isInstance)
                .map(item -> (Map<?, ?>) item)
                .toList();
    }

    private static void set(Element element, String attribute, @Nullable String text) {
        if (text != null) {
            element.attr(attribute, HtmlEscapes.decode(text));
        }
    }
}
