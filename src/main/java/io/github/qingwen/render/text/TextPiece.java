package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;
import java.util.regex.Pattern;

/**
 * A block and its plain text.
 *
 * @param text empty where the block has no text
 * @param heads whether it heads what follows, and is nothing by itself: the title, a heading
 */
record TextPiece(Block block, String text, boolean heads) {
    private static final Pattern LEAD = Pattern.compile("[^。！？!?\n]*[：:]");

    /** Returns whether it is one sentence that ends with a colon. */
    boolean isLead() {
        return block instanceof Block.Paragraph && LEAD.matcher(text).matches();
    }
}
