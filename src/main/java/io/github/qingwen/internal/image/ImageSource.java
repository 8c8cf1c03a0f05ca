package io.github.qingwen.internal.image;

import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.text.Url;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where an element says that its image is. Addresses are as written, made absolute where the source has a base address.
 */
public final class ImageSource {
    /**
     * The attributes of lazy loaders, WeChat's first, in the order in which they are trusted; {@code data-emoji_url} is
     * where a sticker ({@code mp-common-sticker}) has its picture.
     */
    // spotless:off
    private static final String[] LAZY = {
        "data-src", "data-original", "data-lazy-src", "data-cfsrc", "data-actualsrc", "data-backsrc",
        "data-croporisrc", "data-emoji_url"
    };
    // spotless:on

    private ImageSource() {}

    /**
     * Returns the address of an {@code img}; null where all that it has are placeholders or malformed values. Lazy
     * loaders put a placeholder into {@code src}, and the image itself into an attribute of their own or into a
     * {@code noscript} behind it.
     */
    public static @Nullable String of(Element img) {
        for (String name : LAZY) {
            String address = stated(img, name);
            if (address != null) {
                return address;
            }
        }
        Element unscripted = unscripted(img.nextElementSibling());
        String address = unscripted == null ? null : stated(unscripted, "src");
        return address != null ? address : stated(img, "src");
    }

    /** Returns the only image of a {@code noscript}; null for another element. */
    private static @Nullable Element unscripted(@Nullable Element sibling) {
        if (sibling == null || !sibling.normalName().equals("noscript") || sibling.childrenSize() != 1) {
            return null;
        }
        Element only = sibling.child(0);
        return only.normalName().equals("img") ? only : null;
    }

    private static @Nullable String stated(Element img, String attribute) {
        if (!img.hasAttr(attribute)) {
            return null;
        }
        String address = img.attr(attribute).strip();
        return isAddress(address) ? absolute(img, attribute, address) : null;
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
