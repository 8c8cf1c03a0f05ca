package io.github.qingwen.internal.markdown;

import io.github.qingwen.render.markdown.RawBlock;
import io.github.qingwen.render.markdown.RawInline;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;

/** Writes raw source as it is. */
final class RawRenderer implements NodeRenderer {
    private final MarkdownWriter writer;

    RawRenderer(MarkdownNodeRendererContext context) {
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(RawInline.class, RawBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof RawInline inline) {
            if (startsLine(inline)) {
                return;
            }
            writer.raw(inline.getSource().replace('\n', ' '));
        } else if (node instanceof RawBlock block) {
            boolean first = true;
            for (String line : block.getSource().split("\n", -1)) {
                if (!first) {
                    writer.line();
                }
                writer.raw(BlankLines.kept(line));
                first = false;
            }
            writer.block();
        }
    }

    /**
     * Returns true for a comment that begins a line of a paragraph: it would make all of that line HTML, in which escapes
     * count for nothing.
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
