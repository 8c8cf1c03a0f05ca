package io.github.qingwen.internal.image;

import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.text.Url;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where an element says that its image is. Addresses are as written, made absolute where the source has a base address.
 */
public final class ImageSource {
    /** In the order in which they are trusted: lazy loaders put a placeholder into {@code src}. */
    private static final List<String> ATTRIBUTES =
            List.of("data-src", "data-original", "data-backsrc", "data-croporisrc", "src");

    private ImageSource() {}

    /** Returns the address of an {@code img}; null where all that it has are placeholders or malformed values. */
    public static @Nullable String of(Element img) {
        for (String name : ATTRIBUTES) {
            String address = img.attr(name).strip();
            if (isAddress(address)) {
                return absolute(img, name, address);
            }
        }
        return null;
    }

    /**
     * Returns the address of an {@code img}, else of the background image or SVG image of the element; null for none.
     */
    public static @Nullable String ofAny(Element element) {
        String set = of(element);
        return set != null ? set : drawn(element, Declarations.parse(element.attr("style")));
    }

    /**
     * Returns the address of an element's background image, or of the {@code image} inside an SVG drawing; null for
     * none.
     */
    public static @Nullable String drawn(Element element, Declarations css) {
        String background = css.backgroundImage();
        if (background != null && isAddress(background)) {
            return background;
        }
        Element image = element.normalName().equals("svg") ? element.selectFirst("image") : null;
        if (image == null) {
            return null;
        }
        String address = image.hasAttr("href") ? image.attr("href") : image.attr("xlink:href");
        return isAddress(address) ? address : null;
    }

    private static String absolute(Element img, String name, String address) {
        boolean relative = !address.contains("//") && !Url.isAbsolute(address);
        String absolute = relative ? img.absUrl(name) : "";
        return absolute.isEmpty() ? address : absolute;
    }

    /** A {@code data:} placeholder is no image; broken markup has put {@code <img class=} here. */
    private static boolean isAddress(String value) {
        if (value.isBlank() || value.startsWith("<") || value.equals("undefined") || value.equals("null")) {
            return false;
        }
        String scheme = Url.scheme(value);
        return !scheme.equals("data") && !scheme.equals("javascript");
    }
}
