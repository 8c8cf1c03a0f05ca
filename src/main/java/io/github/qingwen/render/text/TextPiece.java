package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;

/**
 * A block and its plain text.
 *
 * @param text empty where the block has no text
 * @param heads whether it heads what follows, and is nothing by itself: the title, a heading
 */
record TextPiece(Block block, String text, boolean heads) {}
