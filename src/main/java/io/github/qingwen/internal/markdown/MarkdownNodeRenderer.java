package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.render.markdown.FormulaBlock;
import io.github.qingwen.render.markdown.InlineFormula;
import io.github.qingwen.render.markdown.RawBlock;
import io.github.qingwen.render.markdown.RawInline;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes nodes for which commonmark-java's own renderer has no notation or the wrong escapes. In text, only characters
 * that {@link MarkupFinder} finds are escaped.
 */
final class MarkdownNodeRenderer implements NodeRenderer {
    /** All markup is ASCII. */
    private static final char LAST_ASCII = '\u007f';

    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%[^\n]*(?:\n[ \\t]*|$)");
    private static final Pattern DOLLAR = Pattern.compile("(?<!\\\\)\\$");

    private final MarkdownNodeRendererContext context;
    private final MarkdownWriter writer;
    private final Dialect dialect;
    private final DelimiterRuns runs = new DelimiterRuns();

    MarkdownNodeRenderer(MarkdownNodeRendererContext context, Dialect dialect) {
        this.context = context;
        this.writer = context.getWriter();
        this.dialect = dialect;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class,
                Link.class,
                Image.class,
                InlineFormula.class,
                FormulaBlock.class,
                RawInline.class,
                RawBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            text(text);
        } else if (node instanceof Image image) {
            link("![", image, image.getDestination(), image.getTitle());
        } else if (node instanceof Link link && isAutolink(link)) {
            writer.raw('<' + link.getDestination() + '>');
        } else if (node instanceof Link link) {
            link("[", link, link.getDestination(), link.getTitle());
        } else if (node instanceof InlineFormula formula) {
            formula(dialect.formulaDelimiter(), formula.getLatex());
        } else if (node instanceof FormulaBlock formula) {
            formula("$$", formula.getLatex());
            writer.block();
        } else if (node instanceof RawInline raw && !startsLine(raw)) {
            writer.raw(raw.getSource().replace('\n', ' '));
        } else if (node instanceof RawBlock raw) {
            lines(raw.getSource());
        }
    }

    private void text(Text text) {
        boolean startsParagraph = text.getPrevious() == null && text.getParent() instanceof Paragraph;
        boolean startsLine = startsParagraph || writer.isAtLineStart();
        // parsers drop whitespace at the start of a line
        String words = startsLine ? text.getLiteral().stripLeading() : text.getLiteral();
        MarkupFinder markup = new MarkupFinder(text, words, startsLine, runs, dialect);
        boolean inCell = markup.inCell();
        writer.raw(Escapes.replaced(words, at -> escape(markup, words, at, inCell)));
    }

    /** Returns the escape of the character at an index, or null if it needs none. */
    private @Nullable String escape(MarkupFinder markup, String words, int at, boolean inCell) {
        char c = words.charAt(at);
        if (c > LAST_ASCII) {
            return null;
        }
        if (c == '\\' && inCell) {
            return "&#92;"; // a backslash would escape the bar that ends the cell
        }
        if (c == '&' && Escapes.startsReference(words, at)) {
            return "&amp;"; // not every reader knows a backslash before it
        }
        if (dialect.opensAt(words, at)) {
            return Dialect.OPENING_BRACE;
        }
        return markup.isAt(at) ? "\\" + c : null;
    }

    private void link(String opening, Node node, String destination, @Nullable String title) {
        writer.raw(opening);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        String quoted = title == null ? "" : " \"" + Escapes.title(title, dialect) + '"';
        writer.raw("](" + destination + quoted + ')');
    }

    /**
     * Returns whether a link can be an autolink, {@code <https://a.cn>} (CommonMark 0.31.2, 6.5): its text is its address.
     * An address with escapes cannot: markdown-it would decode them and change the text of the article.
     */
    private static boolean isAutolink(Link link) {
        return link.getTitle() == null
                && Url.isHttp(link.getDestination())
                && link.getDestination().indexOf('%') < 0
                && link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals(link.getDestination());
    }

    /**
     * Writes LaTeX on one line, so without comments, which end with their line. A parser without formulas finds no tags
     * or links in it, and a site generator no templates. The spaces that this adds have no meaning in LaTeX.
     */
    private void formula(String delimiter, String latex) {
        String line = dialect.latex(
                        COMMENT.matcher(dialect.replaceOpeners(latex, "{ ")).replaceAll(""))
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\0', ' ')
                .replace("<", "\\lt ")
                .replace("](", "] (");
        writer.raw(delimiter + DOLLAR.matcher(line).replaceAll("\\\\\\$ ").strip() + delimiter);
    }

    private void lines(String source) {
        boolean first = true;
        for (String line : source.split("\n", -1)) {
            if (!first) {
                writer.line();
            }
            writer.raw(BlankLines.kept(line));
            first = false;
        }
        writer.block();
    }

    /**
     * Returns whether this is a comment that begins a line of a paragraph. The whole line would become HTML, in which
     * Markdown escapes have no effect.
     */
    private static boolean startsLine(RawInline inline) {
        if (!isComment(inline) || !(inline.getParent() instanceof Paragraph paragraph)) {
            return false;
        }
        Node before = inline.getPrevious();
        while (before instanceof Text text ? text.getLiteral().isBlank() : isComment(before)) {
            before = before.getPrevious();
        }
        boolean alone = paragraph.getFirstChild() == paragraph.getLastChild();
        return !alone && (before == null || before instanceof HardLineBreak || before instanceof SoftLineBreak);
    }

    private static boolean isComment(@Nullable Node node) {
        return node instanceof RawInline inline && inline.getSource().startsWith("<!--");
    }
}
