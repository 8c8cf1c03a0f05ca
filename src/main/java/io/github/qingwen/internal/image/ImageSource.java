package io.github.qingwen.internal.image;

import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.text.FirstText;
import io.github.qingwen.internal.text.Url;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Finds the address of an element's image, as written, or absolute if the source has a base address. */
public final class ImageSource {
    /**
     * Attributes of lazy loaders in order of precedence, WeChat's first; {@code data-emoji_url} is that of a sticker
     * ({@code mp-common-sticker}).
     */
    // spotless:off
    private static final List<String> LAZY = List.of(
        "data-src", "data-original", "data-original-src", "data-lazy-src", "data-cfsrc", "data-actualsrc", "data-backsrc",
        "data-croporisrc", "data-emoji_url", "data-orig-src", "data-lazyload", "data-lazy", "data-echo", "lazy-src",
        "original-src", "zoomfile");
    // spotless:on

    /** A candidate of a {@code srcset} (HTML Standard, 4.8.4.2): an address, followed by a comma or a size. */
    private static final Pattern CANDIDATE = Pattern.compile("\\G[\\s,]*+(\\S*[^\\s,])([^,]*)");

    private static final Pattern SIZE = Pattern.compile("\\s+(\\d{1,6}(?:\\.\\d{1,6})?)[wx].*", Pattern.DOTALL);

    private static final Evaluator IMAGE = QueryParser.parse("image");

    private ImageSource() {}

    /**
     * Returns the address of an {@code img}, or null if it has only placeholders or malformed values. Lazy loaders
     * write a placeholder into {@code src}, and the address into another attribute or a {@code noscript} after it.
     */
    public static @Nullable String of(Element img) {
        String lazy = FirstText.of(LAZY, name -> lazy(img, name));
        if (lazy == null) {
            lazy = largestIn(img, "data-srcset");
        }
        Element around = img.parent();
        Element picture = around != null && around.normalName().equals("picture") ? around : img;
        Element unscripted = lazy == null ? unscripted(picture.nextElementSibling()) : null;
        String address = unscripted == null ? lazy : of(unscripted);
        return address != null ? address : loaded(img, picture);
    }

    /** Returns true for a {@code noscript} with an image if no {@code img} beside it shows one. */
    public static boolean isShown(Element noscript) {
        return unscripted(noscript) != null
                && !showsImage(noscript.previousElementSibling())
                && !showsImage(noscript.nextElementSibling());
    }

    private static boolean showsImage(@Nullable Element neighbour) {
        Element img = neighbour == null || neighbour.normalName().equals("noscript") ? null : onlyImage(neighbour);
        return img != null && of(img) != null;
    }

    /** Returns the image in a {@code noscript} that holds nothing else, or null for other elements. */
    private static @Nullable Element unscripted(@Nullable Element sibling) {
        return sibling != null && sibling.normalName().equals("noscript") ? onlyImage(sibling) : null;
    }

    private static @Nullable Element onlyImage(Element element) {
        Elements images = element.getElementsByTag("img");
        return images.size() == 1 && !element.hasText() ? images.first() : null;
    }

    /** Returns the address that a browser would load, otherwise one in an unknown attribute. */
    private static @Nullable String loaded(Element img, Element picture) {
        String address = stated(img, "src");
        if (address == null) {
            address = largestIn(img, "srcset");
        }
        if (address == null) {
            for (Element source = picture.firstElementChild();
                    source != null && address == null;
                    source = source.nextElementSibling()) {
                address = ofSource(source);
            }
        }
        return address != null ? address : inOtherAttribute(img);
    }

    private static @Nullable String ofSource(Element source) {
        return source.normalName().equals("source")
                ? largestIn(source, source.hasAttr("srcset") ? "srcset" : "data-srcset")
                : null;
    }

    /** Returns the address of an image file in any attribute that does not hold text, or null. */
    private static @Nullable String inOtherAttribute(Element img) {
        for (Attribute attribute : img.attributes()) {
            String value = attribute.getValue().strip();
            boolean isAbsolute = Url.isHttp(value) || value.startsWith("//");
            boolean isText =
                    attribute.getKey().equals("alt") || attribute.getKey().equals("title");
            if (isAbsolute && !isText && Proxies.isImageFile(value)) {
                return value;
            }
        }
        return null;
    }

    /**
     * Returns the address in an attribute of a lazy loader. It may hold a switch instead ({@code data-lazy="true"}).
     */
    private static @Nullable String lazy(Element img, String attribute) {
        String address = stated(img, attribute);
        return address == null || (address.indexOf('/') < 0 && address.indexOf('.') < 0) ? null : address;
    }

    private static @Nullable String stated(Element img, String attribute) {
        if (!img.hasAttr(attribute)) {
            return null;
        }
        String address = img.attr(attribute).strip();
        return isAddress(address) ? absolute(img, attribute, address) : null;
    }

    /** Returns the address of the largest candidate of a {@code srcset}, by width or density, or null. */
    private static @Nullable String largestIn(Element element, String attribute) {
        if (!element.hasAttr(attribute)) {
            return null;
        }
        String address = null;
        double largest = 0;
        Matcher candidate = CANDIDATE.matcher(element.attr(attribute));
        while (candidate.find()) {
            Matcher size = SIZE.matcher(candidate.group(2));
            double width = size.matches() ? Double.parseDouble(size.group(1)) : 1;
            if (width > largest && isAddress(candidate.group(1))) {
                address = candidate.group(1);
                largest = width;
            }
        }
        // jsoup resolves only the address of an attribute
        return address == null
                ? null
                : stated(new Element(Tag.valueOf("img"), element.baseUri()).attr("src", address), "src");
    }

    /**
     * Returns the address of an {@code img}, otherwise that of the element's background image or SVG image, or null.
     */
    public static @Nullable String ofAny(Element element) {
        String set = of(element);
        return set != null ? set : drawn(element, Declarations.parse(element.attr("style")));
    }

    /**
     * Returns the address of an element's background image, or of the {@code image} that is the element itself or
     * inside its SVG, or null.
     */
    public static @Nullable String drawn(Element element, Declarations css) {
        String background = css.backgroundImage();
        if (background != null && isAddress(background)) {
            return background;
        }
        String tag = element.normalName();
        Element image = tag.equals("image") || tag.equals("svg") ? element.selectFirst(IMAGE) : null;
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

    /** Rejects {@code data:} placeholders and broken markup, such as {@code <img class=}. */
    private static boolean isAddress(String value) {
        if (value.isBlank() || value.startsWith("<") || value.equals("undefined") || value.equals("null")) {
            return false;
        }
        String scheme = Url.scheme(value);
        return !scheme.equals("data") && !scheme.equals("javascript");
    }
}
