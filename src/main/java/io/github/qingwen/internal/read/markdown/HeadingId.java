package io.github.qingwen.internal.read.markdown;

import org.commonmark.node.CustomNode;

/** The id of a heading; the heading's last child. */
public final class HeadingId extends CustomNode {
    private final String id;

    HeadingId(String id) {
        this.id = id;
    }

    /** Returns the id without its number sign. */
    public String id() {
        return id;
    }
}
