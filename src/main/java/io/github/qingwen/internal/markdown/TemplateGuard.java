package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.render.markdown.FormulaBlock;
import io.github.qingwen.render.markdown.InlineFormula;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Prevents a site generator from executing template syntax in code, HTML and formulas, with the generator's own escapes.
 * {@link MarkdownNodeRenderer} guards text.
 */
final class TemplateGuard extends AbstractVisitor {
    /** Characters of inline markup. Those of HTML are escaped everywhere. */
    private static final String INLINE_MARKUP = "`*_[]~$\\";

    private final Dialect dialect;

    private TemplateGuard(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Changes the document in place. */
    static void guard(Node document, Dialect dialect) {
        document.accept(new TemplateGuard(dialect));
    }

    @Override
    public void visit(Code code) {
        if (!dialect.executes(code.getLiteral())) {
            return;
        }
        Dialect.GuardedCode guarded = dialect.guarded(code.getLiteral(), false);
        if (guarded != null) {
            code.setLiteral(guarded.code());
        } else {
            HtmlInline html = new HtmlInline();
            html.setLiteral("<code>" + safeInline(code.getLiteral()) + "</code>");
            replace(code, html);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (!dialect.executes(code.getLiteral())) {
            return;
        }
        Dialect.GuardedCode guarded = dialect.guarded(code.getLiteral(), true);
        if (guarded != null) {
            code.setLiteral(guarded.code());
            if (!guarded.before().isEmpty()) {
                code.insertBefore(html(guarded.before()));
                code.insertAfter(html(guarded.after()));
            }
        } else {
            // a blank line would end the HTML
            String lines = safeHtml(code.getLiteral()).replace("\n\n", "\n&#10;");
            replace(code, html("<pre><code>" + lines + "</code></pre>"));
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(dialect.replaceOpeners(html.getLiteral(), Dialect.OPENING_BRACE));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(dialect.replaceOpeners(html.getLiteral(), Dialect.OPENING_BRACE));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineFormula formula && dialect.executes(formula.getLatex())) {
            replace(node, new InlineFormula(spaced(formula.getLatex())));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof FormulaBlock formula && dialect.executes(formula.getLatex())) {
            replace(node, new FormulaBlock(spaced(formula.getLatex())));
        } else {
            visitChildren(node);
        }
    }

    /** Returns LaTeX with a space, which has no meaning there, after each brace that opens a template. */
    private String spaced(String latex) {
        return dialect.replaceOpeners(latex, "{ ");
    }

    /** Returns text without markup for a parser, because the text between inline HTML tags is Markdown. */
    private String safeInline(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        safeHtml(text).chars().forEach(c -> {
            if (INLINE_MARKUP.indexOf(c) >= 0) {
                html.append("&#").append(c).append(';');
            } else {
                html.append((char) c);
            }
        });
        return html.toString();
    }

    private String safeHtml(String text) {
        return dialect.replaceOpeners(text.replace("&", "&amp;"), Dialect.OPENING_BRACE)
                .replace("<", "&lt;");
    }

    private static HtmlBlock html(String literal) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(literal);
        return html;
    }

    private static void replace(Node node, Node other) {
        node.insertBefore(other);
        node.unlink();
    }
}
