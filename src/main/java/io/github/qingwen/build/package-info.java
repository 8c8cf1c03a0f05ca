/**
 * Fourth stage: what is left of the tree in; the article's blocks out.
 *
 * <p>First {@link io.github.qingwen.build.Flattener} turns the tree into a flat list of parts in reading order: markup that
 * says what it is (headings, lists, code, tables, pictures, cards) becomes a block at once, by the first
 * {@link io.github.qingwen.build.BlockReader} that knows it; the rest are words with the look they have. Then each
 * {@link io.github.qingwen.build.Inference} goes over the list once and reads structure from looks and neighbours. Each
 * has an id and can be switched off.
 */
@NullMarked
package io.github.qingwen.build;

import org.jspecify.annotations.NullMarked;
