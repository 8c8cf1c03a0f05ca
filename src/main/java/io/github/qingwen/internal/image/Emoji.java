package io.github.qingwen.internal.image;

import io.github.qingwen.internal.Resources;
import io.github.qingwen.internal.text.FirstText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Emoji that are images in the markup. They count as characters of the text. */
public final class Emoji {
    /** Substrings of the addresses of emoji images. */
    private static final List<String> ADDRESSES =
            List.of("/we-emoji/", "/newemoji/", "/Expression_", "/emoji/emoji_", "twemoji");

    /** Attributes with the name of the emoji, in order of precedence. */
    private static final List<String> ATTRIBUTES = List.of("alt", "data-emoji", "title");

    private Emoji() {}

    /**
     * Returns the emoji's text, such as {@code [破涕为笑]} or a Unicode emoji, or null if neither the element nor its
     * address has a name.
     */
    public static @Nullable String text(Element element) {
        String stated = FirstText.of(ATTRIBUTES, element::attr);
        String address = stated == null ? ImageSource.of(element) : null;
        return address == null ? stated : Names.of(address);
    }

    /** Returns true for an {@code img} that is an emoji, named or not. */
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

    /** WeChat's emoji names by image file, as in the emoji panel of its pages. Loaded on first use. */
    private static final class Names {
        private static final String DIRECTORY = "/we-emoji/";
        private static final Map<String, String> BY_FILE = Resources.text(Emoji.class, "emoji-names.tsv")
                .lines()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

        /** Returns the name for {@code we-emoji/…/newemoji/2_05.png}, {@code [捂脸]}, or null for other addresses. */
        static @Nullable String of(String address) {
            if (!address.contains(DIRECTORY)) {
                return null;
            }
            String file = address.substring(address.lastIndexOf('/') + 1);
            int end = file.indexOf(file.contains("@") ? '@' : '.');
            return end < 0 ? null : BY_FILE.get(file.substring(0, end));
        }
    }
}
