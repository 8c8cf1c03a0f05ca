package io.github.qingwen.cli.migrate;

/** What becomes of the pictures of articles. */
public enum ImageMode {
    /** Posts show them from where they are; files beside the inputs are copied. */
    KEEP,
    /** They are fetched, and stand beside the posts. */
    DOWNLOAD,
    /** They are fetched, and stand in the posts themselves, as {@code data:} addresses (RFC 2397). */
    EMBED
}
