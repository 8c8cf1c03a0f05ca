package io.github.qingwen.internal.structure.segment;

/** The role of a line in the article. The order is that of the columns in the table of weights. */
public enum Role {
    /** Running text, a paragraph or a line of one. */
    TEXT,
    /** The first or only line of a heading. */
    HEADING,
    /** A further line of the heading before it: the title after a number, the second half of a title. */
    HEADING_MORE,
    /** The first or only line of the caption of a picture beside it. */
    CAPTION,
    CAPTION_MORE,
    /** The first or only line of a list item. */
    ITEM,
    ITEM_MORE,
    /** Names who wrote, drew, edited or published the article. */
    CREDIT,
    /** Asks to follow, scan, share, join or buy. */
    PROMPT,
    /** Says nothing: ornaments, the word END. */
    DECORATION,
    /** Text set apart: a quotation or a call-out. */
    QUOTE;

    /** Returns true for a line that continues the block of the line before. */
    public boolean isMore() {
        return this == HEADING_MORE || this == CAPTION_MORE || this == ITEM_MORE;
    }

    /** Returns true if a line may have this role after a line with another role. */
    public boolean mayFollow(Role before) {
        return switch (this) {
            case HEADING_MORE -> before == HEADING || before == HEADING_MORE;
            case CAPTION_MORE -> before == CAPTION || before == CAPTION_MORE;
            case ITEM_MORE -> before == ITEM || before == ITEM_MORE;
            default -> true;
        };
    }
}
