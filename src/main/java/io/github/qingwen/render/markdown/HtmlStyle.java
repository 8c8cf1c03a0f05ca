package io.github.qingwen.render.markdown;

/** Whether HTML is written for what Markdown lacks. */
public enum HtmlStyle {
    /** As HTML: tables with spans, underline, superscript and subscript, emphasis that delimiters cannot mark. */
    ALLOW,
    /**
     * Not at all, for readers that drop HTML, as Hugo does unless told otherwise. Tables repeat the cells that span
     * rows or columns and set the blocks of a cell in one line, or become a list of their rows where lines of code or
     * tables are in a cell; superscript and subscript become Unicode characters,
     * or plain text where Unicode has none; underline, and emphasis that delimiters cannot mark, become plain text.
     * Captions and cards asked for as HTML are written as by default.
     */
    AVOID
}
