package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;

/**
 * The content of a chunk. The title, headings and introductory sentences of a code block, list or table are ignored.
 */
public enum ChunkKind {
    /** Paragraphs, quotes, cards and everything else, and mixed content. */
    TEXT,
    /** Code blocks only. */
    CODE,
    /** Tables only. */
    TABLE,
    /** Lists only. */
    LIST;

    static ChunkKind of(Block block) {
        if (block instanceof Block.CodeBlock) {
            return CODE;
        }
        if (block instanceof Block.Table) {
            return TABLE;
        }
        return block instanceof Block.ListBlock ? LIST : TEXT;
    }
}
