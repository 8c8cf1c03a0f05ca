package io.github.qingwen.internal.formula;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads formulas as LaTeX without delimiters. */
public final class Latex {
    private Latex() {}

    /** Returns an element of MathML as LaTeX, or null if it has no content or is nested too deeply. */
    public static @Nullable String ofMathMl(Element math) {
        return latex(MathMlReader.read(math));
    }

    /** Returns a drawing as LaTeX, or null if it is not of MathJax or lacks information. */
    public static @Nullable String ofSvg(Element svg) {
        return latex(MathJaxReader.read(svg));
    }

    private static @Nullable String latex(@Nullable MathNode formula) {
        String latex = formula == null ? "" : LatexWriter.write(formula);
        return latex.isEmpty() ? null : latex;
    }
}
