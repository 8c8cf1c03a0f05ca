package io.github.qingwen.render.markdown;

/** How a footnote and the references to it are written. */
public enum FootnoteStyle {
    /** As {@code [^6]}, with the footnote at the end. */
    FOOTNOTE,
    /** As a link to the first URL in the footnote, without the footnote; like {@link #FOOTNOTE} if it has no URL. */
    LINK,
    /**
     * As a link {@code [6]} to an HTML anchor before the footnote at the end, or as text if HTML is avoided. For readers
     * that do not support footnotes.
     */
    ANCHOR
}
