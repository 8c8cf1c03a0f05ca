package io.github.qingwen.render.text;

/** What a chunk holds; headings at its start do not count. */
public enum ChunkKind {
    /** Paragraphs, quotes, cards and all else, and a mix of kinds. */
    TEXT,
    /** Code blocks only. */
    CODE,
    /** Tables only. */
    TABLE,
    /** Lists only. */
    LIST
}
