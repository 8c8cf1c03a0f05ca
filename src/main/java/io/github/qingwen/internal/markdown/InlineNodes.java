package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Creates the inline nodes of commonmark-java. */
final class InlineNodes {
    private InlineNodes() {}

    /** Appends a text to a node, unless the text is empty, and returns the node. */
    static Node appendText(String text, Node parent) {
        if (!text.isEmpty()) {
            parent.appendChild(new Text(text.replace('\n', ' ')
                    .replace('\r', ' ')
                    .replace('\t', ' ')
                    .replace('\0', '\ufffd')));
        }
        return parent;
    }

    static Node appendCode(String code, Node parent) {
        if (!code.isEmpty()) {
            parent.appendChild(
                    new Code(code.replace('\n', ' ').replace('\r', ' ').replace('\0', '\ufffd')));
        }
        return parent;
    }

    /**
     * Joins adjacent texts and adjacent code spans below a node. Escaping depends on neighbouring characters, and the
     * backticks of two adjacent spans would be read as one run.
     */
    static void joinAdjacent(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                text.setLiteral(joined(text, Text.class, Text::getLiteral));
            } else if (node instanceof Code code) {
                code.setLiteral(joined(code, Code.class, Code::getLiteral));
            } else {
                joinAdjacent(node);
            }
        }
    }

    /** Returns the joined literals of a node and its following siblings of the same kind, and unlinks those siblings. */
    private static <N extends Node> String joined(N first, Class<N> kind, Function<N, String> literal) {
        if (!kind.isInstance(first.getNext())) {
            return literal.apply(first);
        }
        StringBuilder joined = new StringBuilder(literal.apply(first));
        for (Node next = first.getNext(); kind.isInstance(next); next = first.getNext()) {
            joined.append(literal.apply(kind.cast(next)));
            next.unlink();
        }
        return joined.toString();
    }

    static Node appendTag(String tag, Node parent) {
        parent.appendChild(tag(tag));
        return parent;
    }

    static void prependTag(String tag, Node parent) {
        parent.prependChild(tag(tag));
    }

    private static HtmlInline tag(String tag) {
        HtmlInline node = new HtmlInline();
        node.setLiteral(tag);
        return node;
    }

    static Link link(String url, @Nullable String title) {
        return new Link(destination(url), title);
    }

    /** Returns an image without its link. */
    static Node image(Image image) {
        Node node = new org.commonmark.node.Image(destination(image.url()), image.title());
        if (image.alt() != null) {
            appendText(image.alt(), node);
        }
        return node;
    }

    /**
     * Returns a URL with escapes for characters that could end it, that a site generator could execute or that a parser
     * would read as a character reference.
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
                case '&' -> destination.append(Escapes.startsReference(encoded, i) ? "&amp;" : "&");
                default -> destination.append(c);
            }
        }
        return destination.toString();
    }
}
