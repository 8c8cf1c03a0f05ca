package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;

/** What a chunk holds; the title, headings and sentences that lead up to a code block, list or table do not count. */
public enum ChunkKind {
    /** Paragraphs, quotes, cards and all else, and a mix of kinds. */
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
