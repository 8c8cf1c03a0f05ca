package io.github.qingwen.image;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where an {@code img} element says its picture is. */
public final class ImageSource {
    /** In the order in which they are trusted: lazy loaders put a placeholder into {@code src}. */
    private static final List<String> ATTRIBUTES =
            List.of("data-src", "data-original", "data-backsrc", "data-croporisrc", "src");

    private ImageSource() {}

    /** @return the address as written, empty where the element has none but a placeholder or what is no address */
    public static Optional<String> of(Element img) {
        return ATTRIBUTES.stream()
                .map(name -> img.attr(name).strip())
                .filter(ImageSource::isAddress)
                .findFirst();
    }

    /** A {@code data:} placeholder is no picture; broken markup has put {@code <img class=} here. */
    private static boolean isAddress(String value) {
        return !value.isEmpty() && !value.startsWith("<") && !value.regionMatches(true, 0, "data:", 0, 5)
                && !value.regionMatches(true, 0, "javascript:", 0, 11) && !value.equals("undefined")
                && !value.equals("null");
    }
}
