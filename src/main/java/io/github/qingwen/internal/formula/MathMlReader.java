package io.github.qingwen.internal.formula;

import io.github.qingwen.internal.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads MathML. An unknown element is read as a row of its content. */
final class MathMlReader {
    private static final Set<String> NOT_SHOWN = Set.of("annotation", "annotation-xml", "script", "style");
    // spotless:off
    private static final List<String> ATTRIBUTES = List.of(
            "stretchy", "linethickness", "width", "columnalign", "columnlines", "rowlines", "frame", "displaystyle",
            "scriptlevel", "mathcolor", "notation");
    // spotless:on

    /** Minimum number of parts of a node. Missing parts are empty rows. */
    private static final Map<String, Integer> PARTS = Map.of(
            "mfrac",
            2,
            "mroot",
            2,
            "msub",
            2,
            "msup",
            2,
            "munder",
            2,
            "mover",
            2,
            "msubsup",
            3,
            "munderover",
            3,
            "mmultiscripts",
            1);

    private static final Map<String, String> FONTS = Map.ofEntries(
            Map.entry("normal", ""),
            Map.entry("bold", "mathbf"),
            Map.entry("italic", "italic"),
            Map.entry("bold-italic", "boldsymbol"),
            Map.entry("double-struck", "mathbb"),
            Map.entry("script", "mathcal"),
            Map.entry("bold-script", "mathcal"),
            Map.entry("fraktur", "mathfrak"),
            Map.entry("bold-fraktur", "mathfrak"),
            Map.entry("sans-serif", "mathsf"),
            Map.entry("bold-sans-serif", "mathsf"),
            Map.entry("sans-serif-italic", "mathsf"),
            Map.entry("sans-serif-bold-italic", "mathsf"),
            Map.entry("monospace", "mathtt"));

    /** Steps of {@code minsize}, which MathJax writes for {@code \big} and similar commands. */
    private static final Map<String, String> SIZES =
            Map.of("1.2em", "1", "1.623em", "2", "2.047em", "3", "2.470em", "4", "2.47em", "4");

    private MathMlReader() {}

    /** Returns the formula, or null if it is nested too deeply. */
    static @Nullable MathNode read(Element element) {
        return read(element, 0);
    }

    private static @Nullable MathNode read(Element element, int depth) {
        String name = element.normalName();
        if (depth > Limits.FORMULA_DEPTH) {
            return null;
        }
        Map<String, String> attributes = attributes(element);
        if (MathNode.isToken(name)) {
            String text =
                    name.equals("mtext") ? padded(element) : element.text().strip();
            boolean isNorm = text.equals("∥")
                    && (element.attr("stretchy").equals("false")
                            || attributes.getOrDefault("class", "").equals("ORD"));
            return MathNode.token(name, isNorm ? "‖" : text, font(element), attributes);
        }
        List<MathNode> children = new ArrayList<>();
        if (name.equals("mfenced")) {
            children.add(operator(element.hasAttr("open") ? element.attr("open") : "("));
        }
        for (Element child : element.children()) {
            if (NOT_SHOWN.contains(child.normalName())) {
                continue;
            }
            if (name.equals("mfenced") && children.size() > 1) {
                children.add(operator(element.hasAttr("separators") ? element.attr("separators") : ","));
            }
            MathNode read = read(child, depth + 1);
            if (read == null) {
                return null;
            }
            children.add(read);
            if (name.equals("semantics") || name.equals("maction")) {
                break;
            }
        }
        if (name.equals("mfenced")) {
            children.add(operator(element.hasAttr("close") ? element.attr("close") : ")"));
            return MathNode.of("mrow", children);
        }
        if (name.equals("mlabeledtr")) {
            Collections.rotate(children, -1);
        }
        for (int i = children.size(); i < PARTS.getOrDefault(name, 0); i++) {
            children.add(MathNode.of("mrow", List.of()));
        }
        return new MathNode(name, "", attributes, children);
    }

    private static MathNode operator(String text) {
        return MathNode.token("mo", text.strip(), "", Map.of());
    }

    /** Keeps no-break spaces at the ends of a text, which are visible. */
    private static String padded(Element text) {
        return text.wholeText().replaceAll("[ \\t\\r\\n]+", " ");
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new HashMap<>();
        for (String name : ATTRIBUTES) {
            if (element.hasAttr(name)) {
                attributes.put(name, element.attr(name).strip());
            }
        }
        if (element.hasAttr("data-mjx-texclass")) {
            attributes.put("class", element.attr("data-mjx-texclass"));
        }
        String size = SIZES.get(element.attr("minsize"));
        if (size != null) {
            attributes.put("size", size);
        }
        return attributes;
    }

    private static String font(Element token) {
        String variant = token.attr("mathvariant");
        boolean letter = token.normalName().equals("mi") && token.text().strip().length() == 1;
        String font = FONTS.getOrDefault(variant, letter ? "italic" : "");
        return font.equals("italic") && !letter && token.normalName().equals("mi") ? "mathit" : font;
    }
}
