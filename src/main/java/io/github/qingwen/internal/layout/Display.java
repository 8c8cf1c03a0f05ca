package io.github.qingwen.internal.layout;

/** CSS {@code display}, reduced to the values that affect lines. */
public enum Display {
    NONE,
    INLINE,
    /** A box inside a line. */
    INLINE_BLOCK,
    BLOCK,
    /** A block with its children side by side. */
    ROW,
    TABLE;

    boolean isInline() {
        return this == INLINE || this == INLINE_BLOCK;
    }
}
