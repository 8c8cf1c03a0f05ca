package io.github.qingwen.internal.layout;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The user agent style sheet, as far as it matters here (HTML Standard, chapter 15, "Rendering"). */
public final class UserAgentStyles {
    // spotless:off
    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
            "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext",
            "pre", "search", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
            "foreignobject");
    // spotless:on

    private static final Set<String> BOLD = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var", "address");
    private static final Set<String> UNDERLINED = Set.of("u", "ins");
    private static final Set<String> STRUCK = Set.of("s", "strike", "del");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "xmp");

    private static final Map<String, Double> SCALES = Map.of(
            "h1", 2.0, "h2", 1.5, "h3", 1.17, "h5", 0.83, "h6", 0.67, "small", 0.83, "big", 1.2, "sup", 0.83, "sub",
            0.83);

    /** Elements whose text differs from the text around them without any CSS. */
    private static final Set<String> STYLED = Stream.of(
                    BOLD,
                    ITALIC,
                    UNDERLINED,
                    STRUCK,
                    CODE,
                    PREFORMATTED,
                    SCALES.keySet(),
                    Set.of("a", "font", "center"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private UserAgentStyles() {}

    static boolean styles(String tag) {
        return STYLED.contains(tag);
    }

    static Display display(String tag) {
        if (BLOCKS.contains(tag)) {
            return Display.BLOCK;
        }
        return tag.equals("table") ? Display.TABLE : Display.INLINE;
    }

    /** Returns true where an attribute other than {@code style} affects the element's style. */
    static boolean isStyledByAttributes(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        return attributes.hasKey("align")
                || attributes.hasKey("hidden")
                || attributes.hasKey("bgcolor")
                || attributes.hasKey("href")
                || attributes.hasKey("color");
    }

    static boolean isBold(String tag) {
        return BOLD.contains(tag);
    }

    static boolean isItalic(String tag) {
        return ITALIC.contains(tag);
    }

    static boolean isUnderlined(String tag) {
        return UNDERLINED.contains(tag);
    }

    static boolean isStruck(String tag) {
        return STRUCK.contains(tag);
    }

    static boolean isCode(String tag) {
        return CODE.contains(tag);
    }

    static boolean isPreformatted(String tag) {
        return PREFORMATTED.contains(tag);
    }

    /** Returns the font size of an element as a multiple of its parent's. */
    static double scale(String tag) {
        return SCALES.getOrDefault(tag, 1.0);
    }
}
