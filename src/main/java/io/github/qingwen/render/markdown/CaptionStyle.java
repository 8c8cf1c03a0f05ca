package io.github.qingwen.render.markdown;

/** Where a caption is written. */
public enum CaptionStyle {
    /** In italics, on the line below the picture. */
    EMPHASIS,
    /** As the alternative text of a single picture; below several pictures as {@link #EMPHASIS}. */
    ALT,
    /** As the {@code figcaption} of an HTML {@code figure}. */
    FIGURE
}
