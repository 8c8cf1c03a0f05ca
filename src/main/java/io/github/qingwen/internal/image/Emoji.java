package io.github.qingwen.internal.image;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Emoji that WeChat sets as pictures: they are characters of the text. */
public final class Emoji {
    /** Parts of the addresses of WeChat's own emoji pictures. */
    private static final List<String> ADDRESSES =
            List.of("/we-emoji/", "/newemoji/", "/Expression_", "/emoji/emoji_", "twemoji");

    private Emoji() {}

    /** @return what it says, such as {@code [破涕为笑]} or a Unicode emoji; empty for other elements */
    public static Optional<String> text(Element element) {
        if (!isEmoji(element)) {
            return Optional.empty();
        }
        return List.of("alt", "data-emoji", "title").stream()
                .map(element::attr)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** True for a picture that is a character of the text, whether it says which or not. */
    public static boolean isEmoji(Element element) {
        if (!element.normalName().equals("img")) {
            return false;
        }
        return isEmoji(element.attr("src")) || isEmoji(element.attr("data-src"))
                || element.hasClass("wp-smiley") || element.hasClass("emoji");
    }

    private static boolean isEmoji(String address) {
        for (String part : ADDRESSES) {
            if (address.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
