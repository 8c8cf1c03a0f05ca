package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Creates the inline nodes of commonmark-java. */
final class InlineNodes {
    private InlineNodes() {}

    /** Appends text, to the last node if that is text: what has to be escaped depends on the characters beside it. */
    static void appendText(String text, Node parent) {
        String line =
                text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ').replace('\0', '\ufffd');
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral() + line);
        } else if (!line.isEmpty()) {
            parent.appendChild(new Text(line));
        }
    }

    static void appendTag(String tag, Node parent) {
        HtmlInline node = new HtmlInline();
        node.setLiteral(tag);
        parent.appendChild(node);
    }

    static Link link(String url) {
        return new Link(destination(url), null);
    }

    /** Returns a picture, inside a link if it has one that is safe. */
    static Node image(Image image) {
        Node node = new org.commonmark.node.Image(destination(image.url()), null);
        if (image.alt() != null) {
            appendText(image.alt(), node);
        }
        if (image.link() == null || !Url.isLink(image.link())) {
            return node;
        }
        Link link = link(image.link());
        link.appendChild(node);
        return link;
    }

    /** Returns a URL in which what a parser would read as a character reference is escaped. */
    private static String destination(String url) {
        String encoded = Url.encoded(url);
        if (encoded.indexOf('&') < 0) {
            return encoded;
        }
        StringBuilder destination = new StringBuilder(encoded.length() + 8);
        for (int i = 0; i < encoded.length(); i++) {
            destination.append(encoded.charAt(i));
            if (encoded.charAt(i) == '&' && CharacterReference.startsAt(encoded, i)) {
                destination.append("amp;");
            }
        }
        return destination.toString();
    }
}
