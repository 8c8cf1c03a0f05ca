package io.github.qingwen.render.markdown;

/** How a footnote reference is written. */
public enum NoteStyle {
    /** As {@code [^6]}, with the footnote at the end. */
    FOOTNOTE,
    /** As a link to the first URL in the footnote, which goes; as {@link #FOOTNOTE} where it has no URL. */
    LINK
}
