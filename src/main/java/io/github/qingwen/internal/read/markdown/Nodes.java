package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.text.Whitespace;
import java.util.function.Predicate;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Moves nodes and recognises content that is emphasised as a whole. */
final class Nodes {
    private Nodes() {}

    /** Moves nodes into another node, from a first one to before the first sibling that ends them; returns that sibling. */
    private static @Nullable Node move(@Nullable Node first, Predicate<Node> end, Node other) {
        Node node = first;
        while (node != null && !end.test(node)) {
            Node next = node.getNext();
            other.appendChild(node);
            node = next;
        }
        return node;
    }

    /** Moves the first line of a paragraph into another node and removes the line break. */
    static void moveLine(Node paragraph, Node other) {
        Node lineBreak = move(paragraph.getFirstChild(), Nodes::isBreak, other);
        if (lineBreak != null) {
            lineBreak.unlink();
        }
    }

    /** Moves the content of an emphasis, by delimiters or HTML tags, into another node and returns that node. */
    static <N extends Node> N moveEmphasised(Node first, N other) {
        if (first instanceof HtmlInline) {
            move(first.getNext(), Nodes::isLast, other);
        } else {
            move(first.getFirstChild(), node -> false, other);
        }
        return other;
    }

    /** Returns whether only white space follows. */
    private static boolean isLast(Node node) {
        Node rest = node.getNext();
        return rest == null || (isBlank(rest) && rest.getNext() == null);
    }

    /** Returns true for the end of a line inside a paragraph. */
    static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** Returns true for text that shows nothing. */
    static boolean isBlank(Node node) {
        return node instanceof Text text && Whitespace.isBlank(text.getLiteral());
    }

    /** Returns whether a node and its following siblings are one emphasis, by delimiters or HTML tags. */
    static boolean isEmphasis(@Nullable Node first) {
        return isWhole(first, Emphasis.class, "em");
    }

    /** Returns whether a node and its following siblings are one strong emphasis, by delimiters or HTML tags. */
    static boolean isStrong(@Nullable Node first) {
        return isWhole(first, StrongEmphasis.class, "strong");
    }

    private static boolean isWhole(@Nullable Node first, Class<? extends Node> type, String tag) {
        return first != null
                && ((type.isInstance(first) && isLast(first))
                        || (isTag('<' + tag + '>', first) && isClosedAtEnd(first, tag)));
    }

    private static boolean isClosedAtEnd(Node first, String tag) {
        int open = 1;
        Node node = first.getNext();
        while (node != null) {
            open += isTag('<' + tag + '>', node) ? 1 : isTag("</" + tag + '>', node) ? -1 : 0;
            if (open == 0) {
                return isLast(node);
            }
            node = node.getNext();
        }
        return false;
    }

    private static boolean isTag(String tag, Node node) {
        return node instanceof HtmlInline html && html.getLiteral().equals(tag);
    }
}
