package io.github.qingwen.internal.image;

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
        for (String name : ATTRIBUTES) {
            String address = img.attr(name).strip();
            if (isAddress(address)) {
                return Optional.of(absolute(img, name, address));
            }
        }
        return Optional.empty();
    }

    /**
     * The address of a picture that is painted rather than set: behind a box ({@code background-image}), or inside a drawing
     * ({@code image} in SVG).
     */
    public static Optional<String> painted(Element element) {
        Optional<String> behind = addressIn(element.attr("style"));
        if (behind.isPresent() || !element.normalName().equals("svg")) {
            return behind;
        }
        return Optional.ofNullable(element.selectFirst("image"))
                .map(image -> image.hasAttr("href") ? image.attr("href") : image.attr("xlink:href"))
                .filter(ImageSource::isAddress);
    }

    /** What stands in {@code url(…)}. */
    private static Optional<String> addressIn(String style) {
        int start = style.indexOf("url(");
        int end = start < 0 ? -1 : style.indexOf(')', start);
        if (end < 0) {
            return Optional.empty();
        }
        String address = style.substring(start + "url(".length(), end).strip();
        boolean quoted = address.length() > 1 && (address.charAt(0) == '"' || address.charAt(0) == '\'');
        return Optional.of(quoted ? address.substring(1, address.length() - 1) : address).filter(ImageSource::isAddress);
    }

    /** A relative address is one against the base address of the source, where it has one. */
    private static String absolute(Element img, String name, String address) {
        boolean relative = address.indexOf("//") < 0 && address.indexOf(':') < 0;
        String absolute = relative ? img.absUrl(name) : "";
        return absolute.isEmpty() ? address : absolute;
    }

    /** A {@code data:} placeholder is no picture; broken markup has put {@code <img class=} here. */
    private static boolean isAddress(String value) {
        return !value.isEmpty() && !value.startsWith("<") && !value.regionMatches(true, 0, "data:", 0, 5)
                && !value.regionMatches(true, 0, "javascript:", 0, 11) && !value.equals("undefined")
                && !value.equals("null");
    }
}
