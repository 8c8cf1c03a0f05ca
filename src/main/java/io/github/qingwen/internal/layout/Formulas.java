package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.formula.Latex;
import io.github.qingwen.internal.text.Url;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the LaTeX of formulas. Editors draw them with MathJax or KaTeX and keep the LaTeX in an attribute, an
 * annotation or a script. Without it, MathML and MathJax's SVG are read. Image services have the LaTeX in the address
 * of the image.
 */
final class Formulas {
    private static final List<String> ATTRIBUTES = List.of("data-formula", "data-tex");
    /** Parts of the addresses of images of formulas. Each such address has one, and a search for them is fast. */
    private static final List<String> ADDRESS_PARTS =
            List.of("tex", "equation", "formula", "cht=tx", ".image?", ".download?");
    /** Prefix of class names of MathJax 2. */
    private static final String MATHJAX = "MathJax";

    /** Addresses of services that draw formulas, with the LaTeX percent-encoded. */
    private static final Pattern SERVICE =
            Pattern.compile("/equation\\?(?:.*&)?tex=([^&#]+)|/(?:gif|png|svg|jpg)\\.(?:latex|image|download)\\?([^#]+)"
                    + "|\\bcht=tx&(?:.*&)?chl=([^&#]+)|/latex\\.php\\?(?:.*&)?latex=([^&#]+)");

    /** Drawing options of a service before the formula. */
    private static final Pattern DRAWN_AS = Pattern.compile(
            "^(?:\\s*\\\\(?:dpi|bg|fn|inline|large|small|huge|tiny|LARGE)(?:_\\w+|\\{[^}]*\\})?(?![A-Za-z]))+\\s*");

    private static final Pattern IMAGE_CLASS = Pattern.compile("\\b(?:math|latex|tex|formula|equation)\\b");
    private static final Pattern IMAGE_FOLDER = Pattern.compile("/(?:latex|mathtex|formula|equation)[/.?]");
    /** An alternative text that is LaTeX, not a description. */
    private static final Pattern LATEX =
            Pattern.compile("[A-Za-z0-9]{1,2}|(?!.*[\\x{3000}-\\x{ffff}]).*[\\\\^_=+<>].*");
    /** Lengths in ex, which MathJax 3 uses. */
    private static final Pattern IN_EX = Pattern.compile("(?:height|width|vertical-align):\\s*-?[\\d.]+ex");

    private static final Evaluator FOREIGN = QueryParser.parse("foreignobject, image");
    private static final Evaluator GLYPH = QueryParser.parse("[data-mml-node], [data-c]");

    /** Elements of MathJax 2 before the script of a formula: a preview and the formula. */
    private static final int DRAWN_BEFORE_SCRIPT = 3;

    private Formulas() {}

    /**
     * Returns the LaTeX without delimiters, or null if the element is no formula or its LaTeX is unknown. That of
     * MathJax's SVG is read by {@link Latex#ofSvg}.
     */
    static @Nullable String latex(Element element) {
        boolean stated = false;
        for (String name : ATTRIBUTES) {
            if (element.hasAttr(name)) {
                stated = true;
                String latex = element.attr(name).strip();
                if (!latex.isEmpty()) {
                    return latex;
                }
            }
        }
        String tag = element.normalName();
        String classes = element.attr("class");
        if (tag.equals("script") || classes.startsWith(MATHJAX)) {
            Element script = script(element);
            if (script != null) {
                return script.data().strip();
            }
        }
        if (tag.equals("svg")) {
            return null;
        }
        boolean drawn = isName(tag) || (classes.contains("katex") && isKatex(element));
        String latex = stated || drawn ? annotation(element) : null;
        return latex == null && drawn ? content(element) : latex;
    }

    /** Returns true for the names of elements that are formulas without any attribute. */
    static boolean isName(String tag) {
        return tag.equals("math") || tag.equals("mjx-container");
    }

    private static boolean isKatex(Element element) {
        return element.hasClass("katex") || element.hasClass("katex-display");
    }

    /** Returns true if the markup states a display formula. */
    static boolean isDisplayed(Element element) {
        Element script = script(element);
        return script != null
                ? script.attr("type").contains("mode=display")
                : element.attr("display").matches("true|block") || element.hasClass("katex-display");
    }

    /** Returns true for a script that holds the LaTeX of a formula. */
    static boolean isScript(Element element) {
        return element.normalName().equals("script") && element.attr("type").startsWith("math/tex");
    }

    /** Returns true for an element of MathJax 2 that follows another part of the same formula. */
    static boolean isRepeated(Element element) {
        if (script(element) == null) {
            return false;
        }
        Element before = element.previousElementSibling();
        return before != null && before.attr("class").startsWith(MATHJAX);
    }

    /** Returns the script of MathJax 2 for an element: the element itself, or the one that follows its drawing. */
    private static @Nullable Element script(Element element) {
        Element sibling = element;
        for (int i = 0;
                i < DRAWN_BEFORE_SCRIPT
                        && sibling != null
                        && sibling.attr("class").startsWith(MATHJAX);
                i++) {
            sibling = sibling.nextElementSibling();
        }
        return sibling != null && isScript(sibling) ? sibling : null;
    }

    /** Returns the LaTeX in the annotation of KaTeX or MathML, or null. */
    private static @Nullable String annotation(Element element) {
        Element annotation = element.selectFirst("annotation[encoding=application/x-tex]");
        String latex = annotation == null ? "" : annotation.text().strip();
        return latex.isEmpty() ? null : latex;
    }

    private static @Nullable String content(Element element) {
        Element math = element.selectFirst("math");
        if (math != null) {
            return Latex.ofMathMl(math);
        }
        Element svg = element.selectFirst("svg");
        return svg == null ? null : Latex.ofSvg(svg);
    }

    /**
     * Returns the LaTeX of an image of a service, or an alternative text that is LaTeX, or null.
     *
     * @param isFormula whether it {@linkplain #isImage is an image of a formula}
     */
    static @Nullable String ofImage(Element img, String address, boolean isFormula) {
        Matcher service = SERVICE.matcher(address);
        if (mayShowFormula(address) && service.find()) {
            for (int i = 1; i <= service.groupCount(); i++) {
                String encoded = service.group(i);
                String latex = encoded == null
                        ? null
                        : Url.decoded(encoded.replace("&space;", "%20").replace("+", "%20"));
                if (latex != null) {
                    return DRAWN_AS.matcher(latex).replaceFirst("").strip();
                }
            }
        }
        String alt = img.attr("alt").strip();
        return isFormula && LATEX.matcher(alt).matches() ? alt : null;
    }

    /** Returns true for an image of a formula. */
    static boolean isImage(Element img, String address) {
        return img.hasAttr("eeimg")
                || IMAGE_CLASS.matcher(img.attr("class")).find()
                || (mayShowFormula(address) && IMAGE_FOLDER.matcher(address).find());
    }

    private static boolean mayShowFormula(String address) {
        for (String part : ADDRESS_PARTS) {
            if (address.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns true for a drawing of MathJax 3. Its view box starts at 0 and above the baseline, and its size is in ex.
     */
    static boolean isMathJax(Element svg) {
        boolean looksSo = svg.attr("role").equals("img")
                && (svg.attributes().getIgnoreCase("viewbox").startsWith("0 -")
                        || svg.attr("height").endsWith("ex")
                        || IN_EX.matcher(svg.attr("style")).find());
        // first, because in nested drawings a foreignObject is near and each search ends soon
        return svg.selectFirst(FOREIGN) == null && (looksSo || svg.selectFirst(GLYPH) != null);
    }
}
