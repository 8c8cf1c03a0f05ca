package io.github.qingwen.render.markdown;

import org.commonmark.node.CustomBlock;

/** A display formula in a commonmark-java document. */
public final class FormulaBlock extends CustomBlock {
    private final String latex;

    /** @param latex the formula without delimiters */
    public FormulaBlock(String latex) {
        this.latex = latex;
    }

    /** Returns the formula as LaTeX without delimiters. */
    public String getLatex() {
        return latex;
    }
}
