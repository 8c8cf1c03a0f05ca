package io.github.qingwen.render.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

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
            writer.raw(inline.getSource().replace('\n', ' '));
        } else if (node instanceof RawBlock block) {
            boolean first = true;
            for (String line : block.getSource().split("\n", -1)) {
                if (!first) {
                    writer.line();
                }
                writer.raw(line);
                first = false;
            }
            writer.block();
        }
    }
}
