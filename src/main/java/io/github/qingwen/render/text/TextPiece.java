package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;

/**
 * A block and its plain text.
 *
 * @param text empty where the block has no text
 */
record TextPiece(Block block, String text) {}
