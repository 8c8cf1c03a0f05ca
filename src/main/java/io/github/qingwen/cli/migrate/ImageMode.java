package io.github.qingwen.cli.migrate;

/** How images of articles are stored. */
public enum ImageMode {
    /** Posts refer to web images at their addresses; files beside the inputs are copied. */
    KEEP,
    /** Images are fetched to files of the site. */
    DOWNLOAD,
    /** Images are fetched and embedded in the posts as {@code data:} URLs (RFC 2397). */
    EMBED
}
