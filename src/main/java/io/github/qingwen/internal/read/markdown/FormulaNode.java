package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomNode;

/** A formula inside a line, as LaTeX without delimiters. */
final class FormulaNode extends CustomNode {
    final String latex;

    FormulaNode(String latex) {
        this.latex = latex;
    }
}
