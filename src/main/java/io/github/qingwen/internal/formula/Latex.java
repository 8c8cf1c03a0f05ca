package io.github.qingwen.internal.formula;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads formulas as LaTeX without delimiters. */
public final class Latex {
    private Latex() {}

    /** Returns an element of MathML as LaTeX; null where it has no content or is nested too deeply. */
    public static @Nullable String ofMathMl(Element math) {
        return latex(MathMlReader.read(math));
    }

    /** Returns a drawing as LaTeX; null where it is none of MathJax, or has lost what it can be read from. */
    public static @Nullable String ofSvg(Element svg) {
        return latex(MathJaxReader.read(svg));
    }

    private static @Nullable String latex(@Nullable MathNode formula) {
        String latex = formula == null ? "" : LatexWriter.write(formula);
        return latex.isEmpty() ? null : latex;
    }
}
