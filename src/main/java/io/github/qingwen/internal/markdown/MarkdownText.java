package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes text and escapes what a parser would read as {@link Markup}, nothing else. The renderer of commonmark-java
 * escapes every character that could ever be markup, and not all that are at the start of a line.
 */
final class MarkdownText implements NodeRenderer {
    /** All markup is ASCII. */
    private static final char LAST_ASCII = '\u007f';

    private final MarkdownWriter writer;
    private final Dialect dialect;
    private final DelimiterRuns runs = new DelimiterRuns();

    MarkdownText(MarkdownNodeRendererContext context, Dialect dialect) {
        this.dialect = dialect;
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
        Markup markup = new Markup(text, words, startsLine, runs, dialect);
        boolean inCell = markup.inCell();
        StringBuilder escaped = new StringBuilder();
        int written = 0;
        for (int i = 0; i < words.length(); i++) {
            String escape = words.charAt(i) > LAST_ASCII ? null : escape(markup, words, i, inCell);
            if (escape != null) {
                escaped.append(words, written, i).append(escape);
                written = i + 1;
            }
        }
        writer.raw(
                written == 0
                        ? words
                        : escaped.append(words, written, words.length()).toString());
    }

    /** Returns what is written for the character at an index; null for the character itself. */
    private @Nullable String escape(Markup markup, String words, int at, boolean inCell) {
        char c = words.charAt(at);
        if (c == '\\' && inCell) {
            return "&#92;"; // a backslash would keep a bar after it from ending the cell
        }
        if (c == '&' && Escapes.startsReference(words, at)) {
            return "&amp;"; // not every reader knows a backslash before it
        }
        if (dialect.opensAt(words, at)) {
            return Dialect.OPENING_BRACE;
        }
        return markup.isAt(at) ? "\\" + c : null;
    }
}
