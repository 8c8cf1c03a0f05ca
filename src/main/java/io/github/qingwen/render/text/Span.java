package io.github.qingwen.render.text;

/**
 * The place of a chunk in the whole text.
 *
 * @param start the offset of its start
 * @param own the offset behind what it repeats of the chunk before it
 * @param end the offset of its end, exclusive
 */
record Span(int start, int own, int end) {}
