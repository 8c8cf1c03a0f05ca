package io.github.qingwen.internal.structure.evidence;

/** The kind of block directly before or after a line. */
public enum Neighbour {
    /** The line is the first or the last thing of the article. */
    NOTHING,
    LINE,
    PICTURE,
    CARD,
    CODE,
    DIVIDER,
    TABLE,
    OTHER
}
