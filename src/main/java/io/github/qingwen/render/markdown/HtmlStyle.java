package io.github.qingwen.render.markdown;

/** Whether HTML is written for content that Markdown cannot express. */
public enum HtmlStyle {
    /** HTML for tables with spans, underline, superscript and subscript, and emphasis that delimiters cannot mark. */
    ALLOW,
    /**
     * No HTML, for readers that drop it, as Hugo does by default. Tables repeat cells that span rows or columns, and the
     * blocks of a cell are joined on one line. A table with code or a table in a cell becomes a list of its rows.
     * Superscript and subscript become Unicode characters, or plain text if Unicode has none. Underline, and emphasis
     * that delimiters cannot mark, become plain text. Captions and cards in HTML style are written in the default style.
     */
    AVOID
}
