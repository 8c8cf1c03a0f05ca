package io.github.qingwen.internal.image;

import io.github.qingwen.internal.text.FirstText;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Emoji that WeChat sets as images: they are characters of the text. */
public final class Emoji {
    /** Parts of the addresses of WeChat's own emoji images. */
    private static final List<String> ADDRESSES =
            List.of("/we-emoji/", "/newemoji/", "/Expression_", "/emoji/emoji_", "twemoji");

    /** The attributes that say which emoji it is, in the order in which they are read. */
    private static final List<String> NAMES = List.of("alt", "data-emoji", "title");

    private Emoji() {}

    /**
     * Returns the emoji's text, such as {@code [破涕为笑]} or a Unicode emoji; null where neither the element nor its
     * address says it.
     */
    public static @Nullable String text(Element element) {
        String stated = FirstText.of(NAMES, element::attr);
        String address = stated == null ? ImageSource.of(element) : null;
        return address == null ? stated : EmojiNames.of(address);
    }

    /** Returns true for an {@code img} that is a character of the text, whether it says which or not. */
    public static boolean isEmoji(Element img) {
        return isEmoji(img.attr("src"))
                || isEmoji(img.attr("data-src"))
                || img.hasClass("wp-smiley")
                || img.hasClass("emoji");
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
