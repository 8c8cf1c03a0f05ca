package io.github.qingwen.render.markdown;

import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes text and escapes what a parser would read as {@link Markup}, nothing else. The renderer of commonmark-java
 * escapes every character that could ever be markup, and not all that are at the start of a line.
 */
final class MarkdownText implements NodeRenderer {
    private final MarkdownWriter writer;
    private final SiteSyntax syntax;
    private final DelimiterRuns runs = new DelimiterRuns();

    MarkdownText(MarkdownNodeRendererContext context, SiteSyntax syntax) {
        this.syntax = syntax;
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        Text text = (Text) node;
        boolean startsParagraph = text.getPrevious() == null && text.getParent() instanceof Paragraph;
        boolean startsLine = startsParagraph || writer.isAtLineStart();
        // parsers drop whitespace at the start of a line
        String words = startsLine ? text.getLiteral().stripLeading() : text.getLiteral();
        Markup markup = new Markup(text, words, startsLine, runs, syntax);
        boolean inCell = markup.isInside(TableCell.class);
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\\' && inCell) {
                // a backslash would keep a bar behind it from ending the cell
                escaped.append("&#92;");
                continue;
            }
            if (c == '&' && CharacterReference.startsAt(words, i)) {
                escaped.append("&amp;"); // not every reader knows a backslash before it
                continue;
            }
            if (syntax.opensAt(words, i)) {
                escaped.append(CharacterReference.OPENING_BRACE);
                continue;
            }
            if (markup.isAt(i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        writer.raw(escaped.toString());
    }
}
