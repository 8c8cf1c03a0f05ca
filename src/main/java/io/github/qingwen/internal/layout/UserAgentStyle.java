package io.github.qingwen.internal.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The user agent style sheet (HTML Standard, chapter 15, "Rendering"), reduced to what is needed here: the style of an
 * element without any CSS, by element name.
 *
 * @param isShown whether its content is laid out
 * @param display the kind of box
 * @param scale the font size as a multiple of the parent's
 * @param isStyled whether its text differs from the text around it
 */
record UserAgentStyle(
        boolean isShown,
        Display display,
        double scale,
        boolean isBold,
        boolean isItalic,
        boolean isUnderlined,
        boolean isStruck,
        boolean isCode,
        boolean isPreformatted,
        boolean isStyled) {
    // spotless:off
    private static final Set<String> NEVER_SHOWN = Set.of(
            "script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "param", "source", "track",
            "col", "colgroup", "datalist", "option", "desc", "metadata", "defs", "noembed", "noframes");

    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
            "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext",
            "pre", "search", "section", "summary", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp",
            "foreignobject");
    // spotless:on

    private static final Set<String> BOLD = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var", "address");
    private static final Set<String> UNDERLINED = Set.of("u", "ins");
    private static final Set<String> STRUCK = Set.of("s", "strike", "del");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "textarea", "xmp");
    /** Other styled elements. */
    private static final Set<String> OTHER = Set.of("a", "font", "center");

    private static final Map<String, Double> SCALES = Map.of(
            "h1", 2.0, "h2", 1.5, "h3", 1.17, "h5", 0.83, "h6", 0.67, "small", 0.83, "big", 1.2, "sup", 0.83, "sub",
            0.83);

    private static final UserAgentStyle UNKNOWN = row("");
    private static final Map<String, UserAgentStyle> BY_TAG = table();

    private static Map<String, UserAgentStyle> table() {
        Map<String, UserAgentStyle> table = new HashMap<>();
        Stream.of(
                        NEVER_SHOWN,
                        BLOCKS,
                        BOLD,
                        ITALIC,
                        UNDERLINED,
                        STRUCK,
                        CODE,
                        PREFORMATTED,
                        SCALES.keySet(),
                        OTHER,
                        Set.of("table"))
                .flatMap(Set::stream)
                .forEach(tag -> table.put(tag, row(tag)));
        return table;
    }

    private static UserAgentStyle row(String tag) {
        boolean styled = Stream.of(BOLD, ITALIC, UNDERLINED, STRUCK, CODE, PREFORMATTED, SCALES.keySet(), OTHER)
                .anyMatch(tags -> tags.contains(tag));
        return new UserAgentStyle(
                !NEVER_SHOWN.contains(tag),
                BLOCKS.contains(tag) ? Display.BLOCK : tag.equals("table") ? Display.TABLE : Display.INLINE,
                SCALES.getOrDefault(tag, 1.0),
                BOLD.contains(tag),
                ITALIC.contains(tag),
                UNDERLINED.contains(tag),
                STRUCK.contains(tag),
                CODE.contains(tag),
                PREFORMATTED.contains(tag),
                styled);
    }

    /** Returns the style of an element name in lower case. */
    static UserAgentStyle of(String tag) {
        return BY_TAG.getOrDefault(tag, UNKNOWN);
    }

    /** Returns true if an attribute other than {@code style} affects the element's style. */
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
}
