package io.github.qingwen.internal.markdown;

import org.commonmark.node.Node;

/**
 * Where inline content is written.
 *
 * @param parent the node to which it is appended
 * @param emphasised whether it is inside emphasis delimiters, where nested delimiters are ambiguous
 */
record InlinePosition(Node parent, Neighbours neighbours, boolean emphasised) {
    InlinePosition with(Neighbours neighbours) {
        return new InlinePosition(parent, neighbours, emphasised);
    }

    /** Returns the position inside a node that is written here, with the neighbours at the node's inner edges. */
    InlinePosition inside(Node node, Neighbours neighbours) {
        return new InlinePosition(node, neighbours, emphasised);
    }
}
