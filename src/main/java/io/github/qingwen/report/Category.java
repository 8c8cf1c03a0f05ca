package io.github.qingwen.report;

/** Why an {@link ReportEntry} is in the report. */
public enum Category {
    /** A browser does not show it. */
    HIDDEN,
    /** It only decorates: dots, spacers, strips. */
    DECORATION,
    /** It only asks to follow, scan, like or read on. */
    PROMPT,
    /** It belongs to the page, not to the article. */
    CHROME,
    /** It is about the metadata. */
    METADATA,
    /** It is about an image's address. */
    IMAGE,
    /** It is about a link's address. */
    LINK,
    /** It is about the structure of the content: headings, lists, captions. */
    STRUCTURE
}
