package io.github.qingwen.internal.structure.inline;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Formulas: what editors paint as MathJax or KaTeX and keep the LaTeX of. */
public final class Formulas {
    private static final List<String> ATTRIBUTES = List.of("data-formula", "data-tex");

    private Formulas() {}

    /** @return the LaTeX, without delimiters; empty for other elements */
    public static Optional<String> latex(Element element) {
        for (String name : ATTRIBUTES) {
            String stated = element.attr(name);
            if (!stated.isBlank()) {
                return Optional.of(stated.strip());
            }
        }
        if (element.childrenSize() == 0) {
            return Optional.empty();
        }
        // KaTeX and MathML keep it in an annotation
        return Optional.ofNullable(element.selectFirst("annotation[encoding=application/x-tex]"))
                .map(annotation -> annotation.text().strip());
    }
}
