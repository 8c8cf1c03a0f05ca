package io.github.qingwen.render.markdown;

/** Where a caption is written. */
public enum CaptionStyle {
    /** In italics, on the line below the image. */
    EMPHASIS,
    /** As the alternative text of a single image; like {@link #EMPHASIS} for several images. */
    ALT,
    /** As the {@code figcaption} of an HTML {@code figure}. */
    FIGURE
}
