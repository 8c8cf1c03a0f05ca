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
 * A type of card element: its names, and the attributes of each field. The first attribute that is not blank counts.
 * The constructor takes names separated by spaces.
 *
 * @param kind the kind of the cards
 * @param tags the element names
 * @param title attributes of the title
 * @param description attributes of the description
 * @param url attributes of the card's target address
 * @param cover attributes of the cover image's address
 * @param details other attributes, kept by name
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
                decode(first(element, title)),
                address(element),
                decode(first(element, description)),
                image(first(element, cover)),
                details(element, details));
    }

    private @Nullable String address(Element element) {
        String voice = element.attr("voice_encode_fileid").strip();
        // the address from which WeChat's player loads a recording
        return kind.equals(CardKind.AUDIO) && !voice.isEmpty()
                ? "https://res.wx.qq.com/voice/getvoice?mediaid=" + voice
                : Url.followable(first(element, url));
    }

    /** Returns the attributes that are not blank by their names without the prefix {@code data-}. */
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

    /** Returns the first attribute that is not blank, or null. */
    static @Nullable String first(Element element, List<String> attributes) {
        return FirstText.of(attributes, element::attr);
    }

    /** Decodes text. Names of recordings may be escaped twice, names of red packets percent-encoded. */
    static @Nullable String decode(@Nullable String value) {
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
