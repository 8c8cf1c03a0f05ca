package io.github.qingwen.render.markdown;

import org.commonmark.node.CustomNode;

/** An inline formula in a commonmark-java document. */
public final class InlineFormula extends CustomNode {
    private final String latex;

    /** @param latex the formula without delimiters */
    public InlineFormula(String latex) {
        this.latex = latex;
    }

    /** Returns the formula as LaTeX without delimiters. */
    public String getLatex() {
        return latex;
    }
}
