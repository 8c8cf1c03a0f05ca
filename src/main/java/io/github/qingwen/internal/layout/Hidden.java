package io.github.qingwen.internal.layout;

/** Why a browser does not show a text or image. */
public enum Hidden {
    /** {@code display: none}, or the {@code hidden} attribute. */
    DISPLAY,
    /** A box without width or height that hides its overflow, or a box off the screen. */
    CLIPPED,
    /** {@code opacity: 0}. */
    OPACITY,
    /** {@code visibility: hidden} or {@code collapse}. */
    VISIBILITY,
    /** {@code transform: scale(0)}. */
    SCALE,
    /** {@code font-size: 0}. */
    FONT_SIZE,
    /** Text in a transparent colour. */
    TRANSPARENT,
    /** Text in the colour of its background. */
    SAME_COLOUR
}
