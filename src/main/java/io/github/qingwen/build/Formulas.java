package io.github.qingwen.build;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Formulas: what editors paint as MathJax or KaTeX and keep the LaTeX of. */
final class Formulas {
    private static final List<String> ATTRIBUTES = List.of("data-formula", "data-tex");

    private Formulas() {}

    /** @return the LaTeX, without delimiters; empty for other elements */
    static Optional<String> latex(Element element) {
        Optional<String> stated = ATTRIBUTES.stream()
                .map(element::attr)
                .filter(text -> !text.isBlank())
                .findFirst();
        // KaTeX and MathML keep it in an annotation
        return stated.or(() -> Optional.ofNullable(element.selectFirst("annotation[encoding=application/x-tex]"))
                        .map(Element::text))
                .map(String::strip);
    }
}
