package io.github.qingwen.internal.layout;

/** Why a browser shows nothing of a text or picture. */
public enum Hidden {
    /** {@code display: none}, or the {@code hidden} attribute. */
    DISPLAY,
    /** A box without width or height that hides what overflows it, or one that lies off the screen. */
    CLIPPED,
    /** {@code opacity: 0}. */
    OPACITY,
    /** {@code visibility: hidden} or {@code collapse}. */
    VISIBILITY,
    /** {@code transform: scale(0)}. */
    SCALE,
    /** {@code font-size: 0}. */
    FONT_SIZE,
    /** A colour that is transparent. */
    TRANSPARENT,
    /** The colour of the background. */
    SAME_COLOUR
}
