package io.github.qingwen.render.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Writes formulas between dollar signs, as Markdown with formulas has them. */
final class FormulaRenderer implements NodeRenderer {
    private final MarkdownWriter writer;
    private final boolean kramdown;

    FormulaRenderer(MarkdownNodeRendererContext context, SiteSyntax syntax) {
        this.writer = context.getWriter();
        this.kramdown = syntax == SiteSyntax.JEKYLL;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(InlineFormula.class, FormulaBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof InlineFormula formula) {
            String delimiter = kramdown ? "$$" : "$";
            writer.raw(delimiter + escaped(formula.getLatex()) + delimiter);
        } else if (node instanceof FormulaBlock formula) {
            writer.raw("$$" + escaped(formula.getLatex()) + "$$");
            writer.block();
        }
    }

    /**
     * Returns LaTeX on one line in which a parser without formulas finds neither a tag nor a link. The spaces that this
     * takes have no meaning in LaTeX.
     */
    private String escaped(String latex) {
        return barless(latex)
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\0', ' ')
                .replace("<", "\\lt ")
                .replace("](", "] (")
                .replace("$", "\\$ ")
                .strip();
    }

    /** Returns LaTeX without bars, which kramdown takes for those of a table. */
    private String barless(String latex) {
        return kramdown ? latex.replace("\\|", "\\Vert ").replace("|", "\\vert ") : latex;
    }
}
