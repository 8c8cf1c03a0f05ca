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
        parent.appendChild(tag(tag));
    }

    static void prependTag(String tag, Node parent) {
        parent.prependChild(tag(tag));
    }

    private static HtmlInline tag(String tag) {
        HtmlInline node = new HtmlInline();
        node.setLiteral(tag);
        return node;
    }

    static Link link(String url) {
        return new Link(destination(url), null);
    }

    /** Returns a picture without the link that it may have. */
    static Node image(Image image) {
        Node node = new org.commonmark.node.Image(destination(image.url()), null);
        if (image.alt() != null) {
            appendText(image.alt(), node);
        }
        return node;
    }

    /**
     * Returns a URL in which what could end it, what a site generator could execute and what a parser would read as a
     * character reference is escaped.
     */
    private static String destination(String url) {
        String encoded = Url.encoded(url);
        StringBuilder destination = new StringBuilder(encoded.length() + 8);
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            switch (c) {
                case '(' -> destination.append("%28");
                case ')' -> destination.append("%29");
                case '{' -> destination.append("%7B");
                case '|' -> destination.append("%7C");
                case '}' -> destination.append("%7D");
                case '&' -> destination.append(CharacterReference.startsAt(encoded, i) ? "&amp;" : "&");
                default -> destination.append(c);
            }
        }
        return destination.toString();
    }
}
