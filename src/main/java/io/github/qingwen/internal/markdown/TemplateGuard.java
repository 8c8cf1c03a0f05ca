package io.github.qingwen.internal.markdown;

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
import org.jspecify.annotations.Nullable;

/**
 * Keeps a site generator from executing what code, HTML and formulas hold of its templates, by the means that it has
 * itself. Text is guarded as it is written, by {@link MarkdownText}.
 */
final class TemplateGuard extends AbstractVisitor {
    private static final String LIQUID_END = "endraw";

    /** Characters that are markup inside a line; those of HTML are escaped everywhere. */
    private static final String INLINE_MARKUP = "`*_[]~$\\";

    private final SiteSyntax syntax;

    private TemplateGuard(SiteSyntax syntax) {
        this.syntax = syntax;
    }

    /** Changes the document in place. */
    static void guard(Node document, SiteSyntax syntax) {
        if (syntax.hasTemplates()) {
            document.accept(new TemplateGuard(syntax));
        }
    }

    @Override
    public void visit(Code code) {
        if (!syntax.executes(code.getLiteral())) {
            return;
        }
        String commented = commented(code.getLiteral());
        if (commented != null) {
            code.setLiteral(commented);
        } else {
            HtmlInline html = new HtmlInline();
            html.setLiteral("<code>" + safeInline(code.getLiteral()) + "</code>");
            replace(code, html);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (syntax == SiteSyntax.HEXO || !syntax.executes(code.getLiteral())) {
            return;
        }
        String commented = commented(code.getLiteral());
        if (commented != null) {
            code.setLiteral(commented);
        } else if (syntax == SiteSyntax.JEKYLL && !code.getLiteral().contains(LIQUID_END)) {
            code.insertBefore(html("{% raw %}"));
            code.insertAfter(html("{% endraw %}"));
        } else {
            // a blank line would end the HTML
            String lines = safeHtml(code.getLiteral()).replace("\n\n", "\n&#10;");
            replace(code, html("<pre><code>" + lines + "</code></pre>"));
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(syntax.withReferences(html.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(syntax.withReferences(html.getLiteral()));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineFormula formula && syntax.executes(formula.getLatex())) {
            replace(node, new InlineFormula(spaced(formula.getLatex())));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof FormulaBlock formula && syntax.executes(formula.getLatex())) {
            replace(node, new FormulaBlock(spaced(formula.getLatex())));
        } else {
            visitChildren(node);
        }
    }

    /** Returns LaTeX with a space, which has no meaning there, behind each brace that opens something. */
    private String spaced(String latex) {
        StringBuilder spaced = new StringBuilder(latex.length() + 8);
        for (int i = 0; i < latex.length(); i++) {
            spaced.append(latex.charAt(i)).append(syntax.opensAt(latex, i) ? " " : "");
        }
        return spaced.toString();
    }

    /** Returns text in which a parser finds no markup: what stands between the tags of a line is Markdown. */
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
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> html.append(syntax.opensAt(text, i) ? CharacterReference.OPENING_BRACE : "{");
                case '<' -> html.append("&lt;");
                case '&' -> html.append("&amp;");
                default -> html.append(text.charAt(i));
            }
        }
        return html.toString();
    }

    /**
     * Returns code with each shortcode as a comment, which Hugo shows without the marks of the comment; null where one
     * is never closed, or for another generator.
     */
    private @Nullable String commented(String code) {
        if (syntax != SiteSyntax.HUGO) {
            return null;
        }
        StringBuilder commented = new StringBuilder(code.length() + 16);
        int at = 0;
        for (int open = nextShortcode(code, 0); open >= 0; open = nextShortcode(code, at)) {
            String closer = (code.charAt(open + 2) == '<' ? ">" : "%") + "}}";
            int close = code.indexOf(closer, open + 3);
            if (close < 0) {
                return null;
            }
            commented.append(code, at, open + 3).append("/*").append(code, open + 3, close);
            commented.append("*/").append(closer);
            at = close + closer.length();
        }
        return commented.append(code, at, code.length()).toString();
    }

    private int nextShortcode(String code, int from) {
        int open = code.indexOf("{{", from);
        while (open >= 0 && !syntax.opensAt(code, open)) {
            open = code.indexOf("{{", open + 1);
        }
        return open;
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
