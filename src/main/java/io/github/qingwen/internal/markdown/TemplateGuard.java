package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Prevents a site generator from executing template syntax in code and HTML, with the generator's own escapes.
 * {@link MarkdownNodeRenderer} guards text and formulas. {@link BlankLines} in code and HTML are marked, too.
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
            replace(code, InlineNodes.tag("<code>" + safeInline(code.getLiteral()) + "</code>"));
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (dialect.executes(code.getLiteral())) {
            Dialect.GuardedCode guarded = dialect.guarded(code.getLiteral(), true);
            if (guarded == null) {
                // a blank line would end the HTML
                String lines = safeHtml(code.getLiteral()).replace("\n\n", "\n&#10;");
                replace(code, html("<pre><code>" + lines + "</code></pre>"));
                return;
            }
            code.setLiteral(guarded.code());
            if (!guarded.before().isEmpty()) {
                code.insertBefore(html(guarded.before()));
                code.insertAfter(html(guarded.after()));
            }
        }
        code.setLiteral(BlankLines.kept(code.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(BlankLines.kept(dialect.replaceOpeners(html.getLiteral(), Dialect.OPENING_BRACE)));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(dialect.replaceOpeners(html.getLiteral(), Dialect.OPENING_BRACE));
    }

    /** Returns text without markup for a parser, because the text between inline HTML tags is Markdown. */
    private String safeInline(String text) {
        String html = safeHtml(text);
        return Escapes.replaced(html, at -> {
            int c = html.charAt(at);
            return INLINE_MARKUP.indexOf(c) >= 0 ? "&#" + c + ';' : null;
        });
    }

    private String safeHtml(String text) {
        return dialect.replaceOpeners(text.replace("&", "&amp;"), Dialect.OPENING_BRACE)
                .replace("<", "&lt;");
    }

    private static HtmlBlock html(String literal) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(BlankLines.kept(literal));
        return html;
    }

    private static void replace(Node node, Node other) {
        node.insertBefore(other);
        node.unlink();
    }
}
