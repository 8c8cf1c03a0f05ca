package io.github.qingwen.render.markdown;

import org.commonmark.node.CustomNode;

/** A part of a line of a commonmark-java document that is written verbatim, such as a Hugo shortcode. */
public final class RawInline extends CustomNode {
    private final String source;

    /** @param source the text that is written */
    public RawInline(String source) {
        this.source = source;
    }

    /** Returns the text that is written. */
    public String getSource() {
        return source;
    }
}
