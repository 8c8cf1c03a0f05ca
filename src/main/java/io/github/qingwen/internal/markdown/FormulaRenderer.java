package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.render.markdown.FormulaBlock;
import io.github.qingwen.render.markdown.InlineFormula;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Writes formulas between dollar signs, as Markdown with formulas has them. */
final class FormulaRenderer implements NodeRenderer {
    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%[^\n]*(?:\n[ \\t]*|$)");

    private static final Pattern DOLLAR = Pattern.compile("(?<!\\\\)\\$");

    private final MarkdownWriter writer;
    private final Dialect dialect;

    FormulaRenderer(MarkdownNodeRendererContext context, Dialect dialect) {
        this.writer = context.getWriter();
        this.dialect = dialect;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(InlineFormula.class, FormulaBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof InlineFormula formula) {
            String delimiter = dialect.formulaDelimiter();
            writer.raw(delimiter + escaped(formula.getLatex()) + delimiter);
        } else if (node instanceof FormulaBlock formula) {
            writer.raw("$$" + escaped(formula.getLatex()) + "$$");
            writer.block();
        }
    }

    /**
     * Returns LaTeX on one line, so without the comments that ended with a line, in which a parser without formulas
     * finds neither a tag nor a link. The spaces that this takes have no meaning in LaTeX.
     */
    private String escaped(String latex) {
        String line = dialect.latex(COMMENT.matcher(latex).replaceAll(""))
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\0', ' ')
                .replace("<", "\\lt ")
                .replace("](", "] (");
        return DOLLAR.matcher(line).replaceAll("\\\\\\$ ").strip();
    }
}
