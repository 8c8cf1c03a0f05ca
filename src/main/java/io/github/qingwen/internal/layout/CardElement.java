package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.text.FirstText;
import io.github.qingwen.internal.text.HtmlEscapes;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One type of card element: which attribute says what. Of several attributes the first that is not blank counts. Names
 * are separated by a space.
 *
 * @param kind of the cards
 * @param tags the element names
 * @param title attributes of the title
 * @param description attributes of the description
 * @param url attributes of the address that the card leads to
 * @param cover attributes of the cover image's address
 * @param details attributes that no field of the card holds, kept by name
 */
record CardElement(
        CardKind kind,
        List<String> tags,
        List<String> title,
        List<String> description,
        List<String> url,
        List<String> cover,
        List<String> details) {
    CardElement(
            CardKind kind, String tags, String title, String description, String url, String cover, String details) {
        this(kind, names(tags), names(title), names(description), names(url), names(cover), names(details));
    }

    private static List<String> names(String separated) {
        return separated.isEmpty() ? List.of() : List.of(separated.split(" "));
    }

    Block.Card read(Element element) {
        return new Block.Card(
                kind,
                words(first(element, title)),
                address(element),
                words(first(element, description)),
                image(first(element, cover)),
                details(element, details));
    }

    private @Nullable String address(Element element) {
        String voice = element.attr("voice_encode_fileid").strip();
        // where WeChat's own player takes a recording from
        return kind.equals(CardKind.AUDIO) && !voice.isEmpty()
                ? "https://res.wx.qq.com/voice/getvoice?mediaid=" + voice
                : Url.followable(first(element, url));
    }

    /** Returns the attributes that are not blank, by name without the prefix {@code data-}. */
    static Map<String, String> details(Element element, List<String> attributes) {
        Map<String, String> details = new LinkedHashMap<>();
        for (String name : attributes) {
            if (!element.attr(name).isBlank()) {
                details.put(
                        name.startsWith("data-") ? name.substring("data-".length()) : name,
                        element.attr(name).strip());
            }
        }
        return details;
    }

    /** Returns the first of the attributes that is not blank; null where there is none. */
    static @Nullable String first(Element element, List<String> attributes) {
        return FirstText.of(attributes, element::attr);
    }

    /** Names of recordings have been seen escaped twice, names of red packets percent-encoded. */
    static @Nullable String words(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String decoded = value.startsWith("%") ? Url.decoded(value) : null;
        return HtmlEscapes.decode(decoded == null ? value : decoded).strip();
    }

    /** {@code data-cover} is percent-encoded as a whole. */
    static @Nullable Image image(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String decoded = Url.isEncodedHttp(address.strip()) ? Url.decoded(address.strip()) : null;
        return Image.of(decoded == null ? address.strip() : decoded);
    }
}
