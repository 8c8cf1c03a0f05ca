package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;
import java.util.List;

/**
 * A piece and where it stands in the whole text.
 *
 * @param block what it is the text of
 * @param heads whether it is the title or a heading
 * @param start the offset of its start; for a piece without text, the end of the text before it
 * @param end the offset of its end, exclusive
 * @param lead whether its words can lead up to what follows
 * @param headings the text of the headings above it, outermost first; a heading is among its own
 */
record PlacedPiece(Block block, boolean heads, boolean lead, int start, int end, List<String> headings) {
    boolean hasText() {
        return start < end;
    }

    boolean hasImages() {
        return !block.allImages().isEmpty();
    }

    boolean isHeading() {
        return block instanceof Block.Heading;
    }

    /** Returns whether it leads up to the next piece, as “run this:” does to code. */
    boolean isLeadOf(PlacedPiece next) {
        return lead && !next.isHeading();
    }
}
