package io.github.qingwen.internal.layout;

/** CSS {@code display}, as far as it decides where lines begin and end. */
public enum Display {
    NONE,
    INLINE,
    /** A box of its own in a line. */
    INLINE_BLOCK,
    BLOCK,
    /** A block whose children stand side by side. */
    ROW,
    TABLE;

    boolean isInline() {
        return this == INLINE || this == INLINE_BLOCK;
    }
}
