package io.github.qingwen.render.markdown;

/** How a table is written. */
public enum TableStyle {
    /** As a GFM table, or as HTML if it has spans, several header rows, or blocks in its cells. */
    GFM,
    /** As HTML. */
    HTML
}
