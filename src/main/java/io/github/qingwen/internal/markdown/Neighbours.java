package io.github.qingwen.internal.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The code points before and after inline content in the Markdown. At the ends of a line they are spaces. */
record Neighbours(int before, int after) {
    static final Neighbours LINE_ENDS = new Neighbours(' ', ' ');
    static final Neighbours TAGS = new Neighbours('>', '<');
    static final Neighbours BRACKETS = new Neighbours('[', ']');

    static Neighbours delimiters(char delimiter) {
        return new Neighbours(delimiter, delimiter);
    }

    /** Returns the neighbours of one node of content that itself has these neighbours. */
    Neighbours of(List<Node> content, int index) {
        return new Neighbours(
                index == 0 ? before : last(content.get(index - 1)),
                index == content.size() - 1 ? after : first(content.get(index + 1)));
    }

    boolean include(int c) {
        return before == c || after == c;
    }

    /** Returns the code point with which a node begins. Text is not empty. */
    static int first(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral().codePointAt(0);
        }
        // all markup begins with ASCII punctuation, which one character represents
        return node instanceof HardLineBreak ? ' ' : '<';
    }

    /** Returns the code point with which a node ends. Text is not empty. */
    static int last(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral().codePointBefore(text.getLiteral().length());
        }
        if (node instanceof StrongEmphasis || node instanceof Emphasis) {
            return '*';
        }
        if (node instanceof Strikethrough) {
            return '~';
        }
        return node instanceof HardLineBreak ? ' ' : '>';
    }
}
