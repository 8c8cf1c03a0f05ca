package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import io.github.qingwen.render.markdown.RawInline;
import java.util.function.Consumer;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Creates links to URLs or, if the options have one, to a tag of the site generator. */
final class LinkNodes {
    private final MarkdownOptions options;

    LinkNodes(MarkdownOptions options) {
        this.options = options;
    }

    /**
     * Appends a link to a node, unless the link has no content, and returns the node.
     *
     * @param content appends the content to its argument
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

    /** Appends an image to a node, inside a link if it has a safe one, and returns the node. */
    Node appendImage(Image image, Node parent) {
        String url = image.link();
        if (url == null || !Url.isLink(url)) {
            parent.appendChild(InlineNodes.image(image));
            return parent;
        }
        return append(url, null, parent, link -> link.appendChild(InlineNodes.image(image)));
    }
}
