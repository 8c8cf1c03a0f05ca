package io.github.qingwen;

/** The markup of a post's body. */
public enum BodyFormat {
    /** Markdown, perhaps with HTML in it. */
    MARKDOWN,
    /** HTML, perhaps with Markdown around it, as archives of pages have it. */
    HTML
}
