package io.github.qingwen.internal.layout;

/** What kind of box an element makes: CSS {@code display}, as far as it decides where lines begin and end. */
public enum Display {
    NONE,
    INLINE,
    /** Stands in a line, has a box of its own. */
    INLINE_BLOCK,
    BLOCK,
    /** Puts its children side by side. */
    ROW,
    TABLE;

    boolean isInline() {
        return this == INLINE || this == INLINE_BLOCK;
    }
}
