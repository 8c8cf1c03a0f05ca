package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.formula.Latex;
import io.github.qingwen.internal.text.Url;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Formulas: editors draw them as MathJax or KaTeX and keep the LaTeX in an attribute, an annotation or a script; where
 * they do not, MathML and MathJax's SVG are read. Services that draw formulas have the LaTeX in the image's address.
 */
final class Formulas {
    private static final List<String> ATTRIBUTES = List.of("data-formula", "data-tex");
    /** How the classes of MathJax 2 begin. */
    private static final String MATHJAX = "MathJax";

    /** Addresses of services that draw formulas, with the LaTeX percent-encoded. */
    private static final Pattern SERVICE =
            Pattern.compile("/equation\\?(?:.*&)?tex=([^&#]+)|/(?:gif|png|svg|jpg)\\.(?:latex|image|download)\\?([^#]+)"
                    + "|\\bcht=tx&(?:.*&)?chl=([^&#]+)|/latex\\.php\\?(?:.*&)?latex=([^&#]+)");

    /** How a service is told to draw, before the formula. */
    private static final Pattern DRAWN_AS = Pattern.compile(
            "^(?:\\s*\\\\(?:dpi|bg|fn|inline|large|small|huge|tiny|LARGE)(?:_\\w+|\\{[^}]*\\})?(?![A-Za-z]))+\\s*");

    private static final Pattern IMAGE_CLASS = Pattern.compile("\\b(?:math|latex|tex|formula|equation)\\b");
    private static final Pattern IMAGE_FOLDER = Pattern.compile("/(?:latex|mathtex|formula|equation)[/.?]");
    /** An alternative text that is LaTeX and no description. */
    private static final Pattern LATEX =
            Pattern.compile("[A-Za-z0-9]{1,2}|(?!.*[\\x{3000}-\\x{ffff}]).*[\\\\^_=+<>].*");
    /** MathJax 3 measures in ex. */
    private static final Pattern IN_EX = Pattern.compile("(?:height|width|vertical-align):\\s*-?[\\d.]+ex");

    /** What MathJax 2 sets before the script of a formula: a preview, and the formula. */
    private static final int DRAWN_BEFORE_SCRIPT = 3;

    private Formulas() {}

    /**
     * Returns the LaTeX, without delimiters; null where the element is no formula, or one whose LaTeX is not known.
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
            return isMathJax(element) ? Latex.ofSvg(element) : null;
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

    /** Returns true for a formula that states to stand on a line of its own. */
    static boolean isDisplayed(Element element) {
        Element script = script(element);
        return script != null
                ? script.attr("type").contains("mode=display")
                : element.attr("display").matches("true|block") || element.hasClass("katex-display");
    }

    /** Returns true for a script that has the LaTeX of a formula, for scripts that run on the page. */
    static boolean isScript(Element element) {
        return element.normalName().equals("script") && element.attr("type").startsWith("math/tex");
    }

    /** Returns true for what MathJax 2 sets after another part of the same formula. */
    static boolean isRepeated(Element element) {
        if (script(element) == null) {
            return false;
        }
        Element before = element.previousElementSibling();
        return before != null && before.attr("class").startsWith(MATHJAX);
    }

    /** Returns the script of MathJax 2 that an element is, or is drawn from. */
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

    /** KaTeX and MathML keep the LaTeX in an annotation. */
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

    /** Returns the LaTeX of an image that a service draws, or whose alternative text is LaTeX; null for any other. */
    static @Nullable String ofImage(Element img, String address) {
        Matcher service = SERVICE.matcher(address);
        if (service.find()) {
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
        return isImage(img, address) && LATEX.matcher(alt).matches() ? alt : null;
    }

    /** Returns true for an image of a formula. */
    static boolean isImage(Element img, String address) {
        return img.hasAttr("eeimg")
                || IMAGE_CLASS.matcher(img.attr("class")).find()
                || IMAGE_FOLDER.matcher(address).find();
    }

    /** Returns true for a drawing of MathJax 3, which begins above a baseline at 0 and is measured in ex. */
    static boolean isMathJax(Element svg) {
        boolean looksSo = svg.attr("role").equals("img")
                && (svg.attributes().getIgnoreCase("viewbox").startsWith("0 -")
                        || svg.attr("height").endsWith("ex")
                        || IN_EX.matcher(svg.attr("style")).find());
        // asked first: nested drawings have a foreignObject near, so each search ends soon
        return svg.selectFirst("foreignobject, image") == null
                && (looksSo || svg.selectFirst("[data-mml-node], [data-c]") != null);
    }
}
