package io.github.qingwen.internal.atomic;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Formulas: editors draw them as MathJax or KaTeX and keep the LaTeX in an attribute or annotation. */
final class Formulas {
    private static final List<String> ATTRIBUTES = List.of("data-formula", "data-tex");

    private Formulas() {}

    /**
     * Returns the LaTeX, without delimiters; null where the element is no formula, or one that does not keep its LaTeX.
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
        return stated || holdsAnnotation(element) ? annotation(element) : null;
    }

    /** Returns true for the names of elements that are formulas without any attribute. */
    static boolean isName(String tag) {
        return tag.equals("math") || tag.equals("mjx-container");
    }

    private static boolean holdsAnnotation(Element element) {
        return isName(element.normalName()) || (element.attr("class").contains("katex") && element.hasClass("katex"));
    }

    /** KaTeX and MathML keep the LaTeX in an annotation. */
    private static @Nullable String annotation(Element element) {
        Element annotation = element.selectFirst("annotation[encoding=application/x-tex]");
        String latex = annotation == null ? "" : annotation.text().strip();
        return latex.isEmpty() ? null : latex;
    }
}
