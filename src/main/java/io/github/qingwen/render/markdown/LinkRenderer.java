package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.text.Url;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Writes links: one whose text is its address as an autolink, {@code <https://a.cn>} (CommonMark 0.31.2, 6.5). */
final class LinkRenderer implements NodeRenderer {
    private final MarkdownNodeRendererContext context;
    private final MarkdownWriter writer;

    LinkRenderer(MarkdownNodeRendererContext context) {
        this.context = context;
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        Link link = (Link) node;
        if (isAutolink(link)) {
            writer.raw('<' + link.getDestination() + '>');
            return;
        }
        writer.raw('[');
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        writer.raw("](" + link.getDestination() + ')');
    }

    /** markdown-it decodes the escapes in the text of an autolink, which then is no longer the text of the article. */
    private static boolean isAutolink(Link link) {
        return Url.isHttp(link.getDestination())
                && link.getDestination().indexOf('%') < 0
                && link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals(link.getDestination());
    }
}
