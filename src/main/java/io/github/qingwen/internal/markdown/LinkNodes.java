package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import io.github.qingwen.render.markdown.RawInline;
import java.util.function.Consumer;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Creates links, with a tag of the site generator in place of the URL where there is one. */
final class LinkNodes {
    private final MarkdownOptions options;

    LinkNodes(MarkdownOptions options) {
        this.options = options;
    }

    /**
     * Appends a link, unless it has no content, to a node and returns that.
     *
     * @param content appends the content to the node that it is given
     */
    Node append(String url, @Nullable String title, Node parent, Consumer<Node> content) {
        String tag = options.linkTags().apply(url);
        if (tag != null && options.dialect().tagsNeedHtml()) {
            return appendHtml(tag, title, parent, content);
        }
        Link link = tag == null ? InlineNodes.link(url, title) : new Link(tag, title);
        content.accept(link);
        if (link.getFirstChild() != null) {
            parent.appendChild(link);
        }
        return parent;
    }

    private Node appendHtml(String tag, @Nullable String title, Node parent, Consumer<Node> content) {
        String attribute = title == null ? "" : " title=\"" + Escapes.title(title, options.dialect()) + '"';
        Node opening = new RawInline("<a href=\"" + tag + '"' + attribute + '>');
        parent.appendChild(opening);
        content.accept(parent);
        if (opening.getNext() == null) {
            opening.unlink();
        } else {
            parent.appendChild(new RawInline("</a>"));
        }
        return parent;
    }

    /** Appends an image, inside a link if it has one that is safe, to a node and returns that. */
    Node appendImage(Image image, Node parent) {
        String url = image.link();
        if (url == null || !Url.isLink(url)) {
            parent.appendChild(InlineNodes.image(image));
            return parent;
        }
        return append(url, null, parent, link -> link.appendChild(InlineNodes.image(image)));
    }
}
