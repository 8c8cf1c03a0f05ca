package io.github.qingwen.internal.markdown;

import org.commonmark.node.Node;

/**
 * Where inline content is written.
 *
 * @param parent the node to which it is appended
 * @param emphasised whether it is inside delimiters of emphasis, where more delimiters could be read as the end of
 *     those
 */
record InlinePosition(Node parent, Neighbours neighbours, boolean emphasised) {
    InlinePosition with(Neighbours neighbours) {
        return new InlinePosition(parent, neighbours, emphasised);
    }

    /** Returns the position inside a node that is written here and has these neighbours at its inner edges. */
    InlinePosition inside(Node node, Neighbours neighbours) {
        return new InlinePosition(node, neighbours, emphasised);
    }
}
