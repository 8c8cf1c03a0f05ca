package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.text.Url;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Creates the inline nodes of commonmark-java. */
final class InlineNodes {
    private InlineNodes() {}

    /** Appends a text to a node, unless the text is empty. */
    static void appendText(String text, Node parent) {
        if (!text.isEmpty()) {
            parent.appendChild(new Text(text.replace('\n', ' ')
                    .replace('\r', ' ')
                    .replace('\t', ' ')
                    .replace('\0', '\ufffd')));
        }
    }

    static Node code(String code) {
        return new Code(code.replace('\n', ' ').replace('\r', ' ').replace('\0', '\ufffd'));
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

    static Node tag(String tag) {
        HtmlInline node = new HtmlInline();
        node.setLiteral(tag);
        return node;
    }

    /**
     * Returns a URL with escapes for characters that could end it, that a site generator could execute or that a parser
     * would read as a character reference.
     */
    static String destination(String url) {
        String encoded = Url.encoded(url);
        return Escapes.replaced(encoded, at -> switch (encoded.charAt(at)) {
            case '(' -> "%28";
            case ')' -> "%29";
            case '{' -> "%7B";
            case '|' -> "%7C";
            case '}' -> "%7D";
            case '&' -> Escapes.startsReference(encoded, at) ? "&amp;" : null;
            default -> null;
        });
    }
}
