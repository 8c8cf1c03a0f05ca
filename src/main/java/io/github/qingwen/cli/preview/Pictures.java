package io.github.qingwen.cli.preview;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Pictures as a page without network shows them: those that are data as they are, others as boxes with their names. */
final class Pictures {
    private static final List<String> ADDRESSES =
            List.of("data-src", "src", "data-original", "data-lazy-src", "data-actualsrc", "href", "xlink:href");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:\\.\\d{1,9})?(?:px)?");

    private static final int LONGEST_NAME = 48;

    private Pictures() {}

    /** Returns the addresses that an element may be known by, as they are written. */
    static List<String> addresses(Element picture) {
        return ADDRESSES.stream()
                .map(name -> picture.attr(name).strip())
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** Puts a box in the place of a picture whose data is not in the page. */
    static void replace(Element picture) {
        if (isData(picture.attr("src"))) {
            return;
        }
        List<String> addresses = addresses(picture);
        String alt = picture.attr("alt").strip();
        String name = !alt.isEmpty() ? alt : addresses.isEmpty() ? "without address" : nameOf(addresses.get(0));
        box(
                picture,
                "picture: " + name,
                addresses.isEmpty() ? "" : addresses.get(0),
                picture.attr("style") + size(picture));
    }

    /** Puts a box in the place of an element. */
    static void box(Element element, String text, String title, String style) {
        Element box = new Element("span").addClass("qw-picture").attr("style", style);
        if (!title.isEmpty()) {
            box.attr("title", title);
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("data-qw-") || attribute.getKey().matches("tabindex|aria-description")) {
                box.attr(attribute.getKey(), attribute.getValue());
            }
        }
        box.appendElement("span").text(shortened(text));
        element.replaceWith(box);
    }

    /** Returns true for the address of a picture that holds its data. */
    static boolean isData(String address) {
        return address.strip().regionMatches(true, 0, "data:image/", 0, "data:image/".length());
    }

    private static String size(Element picture) {
        double width = number(picture.attr("data-w"), number(picture.attr("width"), 0));
        double ratio = number(picture.attr("data-ratio"), 0);
        double height = number(picture.attr("height"), 0);
        if (ratio == 0 && width > 0) {
            ratio = height / width;
        }
        StringBuilder style = new StringBuilder();
        if (width > 0 && !picture.attr("style").contains("width")) {
            style.append(";width:").append(width).append("px");
        }
        if (ratio > 0.01 && ratio < 50) {
            style.append(";aspect-ratio:").append(1 / ratio);
        }
        return style.toString();
    }

    private static double number(String text, double otherwise) {
        return NUMBER.matcher(text.strip()).matches()
                ? Double.parseDouble(text.strip().replace("px", ""))
                : otherwise;
    }

    /** Returns the host and the last step of an address. */
    private static String nameOf(String address) {
        String path = address.split("[?#]", 2)[0];
        int scheme = path.indexOf("//");
        String rest = scheme < 0 ? path : path.substring(scheme + 2);
        String host = rest.split("/", 2)[0];
        int last = rest.lastIndexOf('/');
        String file = last < 0 ? "" : rest.substring(last + 1);
        return host.length() + file.length() > LONGEST_NAME || file.isEmpty() ? host : host + " … " + file;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 2 * LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 2 * LONGEST_NAME)) + '…';
    }
}
