package io.github.qingwen.render.markdown;

import org.commonmark.node.CustomBlock;

/** Lines of a commonmark-java document that are written verbatim, such as a Hexo tag. */
public final class RawBlock extends CustomBlock {
    private final String source;

    /** @param source the lines, without a line feed at the end */
    public RawBlock(String source) {
        this.source = source;
    }

    /** Returns the lines, without a line feed at the end. */
    public String getSource() {
        return source;
    }
}
