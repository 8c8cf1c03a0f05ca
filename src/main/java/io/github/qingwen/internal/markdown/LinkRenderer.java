package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.internal.text.Url;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;

/** Writes pictures and links: a link whose text is its address as an autolink, {@code <https://a.cn>} (CommonMark 0.31.2, 6.5). */
final class LinkRenderer implements NodeRenderer {
    private final MarkdownNodeRendererContext context;
    private final MarkdownWriter writer;
    private final Dialect dialect;

    LinkRenderer(MarkdownNodeRendererContext context, Dialect dialect) {
        this.context = context;
        this.dialect = dialect;
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            render("![", image, image.getDestination(), image.getTitle());
        } else if (node instanceof Link link && isAutolink(link)) {
            writer.raw('<' + link.getDestination() + '>');
        } else if (node instanceof Link link) {
            render("[", link, link.getDestination(), link.getTitle());
        }
    }

    private void render(String opening, Node node, String destination, @Nullable String title) {
        writer.raw(opening);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        String quoted = title == null ? "" : " \"" + Escapes.title(title, dialect) + '"';
        writer.raw("](" + destination + quoted + ')');
    }

    /** markdown-it decodes the escapes in the text of an autolink, which then is no longer the text of the article. */
    private static boolean isAutolink(Link link) {
        return link.getTitle() == null
                && Url.isHttp(link.getDestination())
                && link.getDestination().indexOf('%') < 0
                && link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals(link.getDestination());
    }
}
