package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomNode;

/** Raw source inside a line. */
final class RawNode extends CustomNode {
    final String format;
    final String source;

    RawNode(String format, String source) {
        this.format = format;
        this.source = source;
    }
}
