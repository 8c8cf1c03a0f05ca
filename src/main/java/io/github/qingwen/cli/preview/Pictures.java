package io.github.qingwen.cli.preview;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Images on a page without network. Data URLs stay; other images become boxes with their names. */
final class Pictures {
    private static final List<String> ADDRESSES =
            List.of("data-src", "src", "data-original", "data-lazy-src", "data-actualsrc", "href", "xlink:href");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:\\.\\d{1,9})?(?:px)?");

    private static final int MAX_NAME_LENGTH = 48;

    private Pictures() {}

    /** Returns the addresses in an element's attributes, as written. */
    static List<String> addresses(Element picture) {
        return ADDRESSES.stream()
                .map(name -> picture.attr(name).strip())
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /**
     * Replaces an image with a box unless it is a data URL.
     *
     * @param style the picture's own, as far as it is safe
     */
    static void replace(Element picture, String style) {
        if (isData(picture.attr("src"))) {
            return;
        }
        List<String> addresses = addresses(picture);
        String alt = picture.attr("alt").strip();
        String name = !alt.isEmpty() ? alt : addresses.isEmpty() ? "without address" : nameOf(addresses.get(0));
        // the picture's own style wins
        box(picture, "picture: " + name, size(picture) + style);
    }

    /** Replaces an element that embeds a document or media with a box. */
    static void replaceEmbedded(Element embedded, String style) {
        String size = size(embedded);
        box(embedded, embedded.normalName(), (size.isEmpty() ? "width:300px;height:150px;" : size) + style);
    }

    private static void box(Element element, String text, String style) {
        Element box = new Element("span").addClass("qw-picture").attr("style", style);
        List<String> addresses = addresses(element);
        if (!addresses.isEmpty()) {
            box.attr("title", addresses.get(0));
        }
        Finding.copyMarks(element, box);
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
        if (width > 0) {
            style.append("width:").append(width).append("px;");
        }
        if (ratio > 0.01 && ratio < 50) {
            style.append("aspect-ratio:").append(1 / ratio).append(';');
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
        return host.length() + file.length() > MAX_NAME_LENGTH || file.isEmpty() ? host : host + " … " + file;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 2 * MAX_NAME_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 2 * MAX_NAME_LENGTH)) + '…';
    }
}
