/**
 * Fourth stage: the clean box tree in, the article's blocks out ({@link
 * io.github.qingwen.internal.structure.ArticleBuilder}).
 *
 * <ol>
 *   <li>{@link io.github.qingwen.internal.structure.ImageResolver} puts real addresses in place of those of lazy loaders
 *       and proxies, once for each image.
 *   <li>Room {@code footnote} takes footnotes and their section out of the tree.
 *   <li>{@link io.github.qingwen.internal.structure.Segmenter} turns the tree into segments in reading order; the readers
 *       of the rooms {@code element}, {@code table} and {@code code} read what the markup states, the rest is text with
 *       its typography.
 *   <li>Room {@code line} gathers the lines and finds their features, {@code role} weighs them and decides all lines
 *       together.
 *   <li>{@link io.github.qingwen.internal.structure.Inferences} applies the inferences of the rooms {@code inference},
 *       {@code heading}, {@code list} and {@code quote}, one after another. Each is a pure function over segments, has a
 *       rule by which it can be switched off, and says why.
 *   <li>{@link io.github.qingwen.internal.structure.BlockAssembler} turns segments into blocks, with the heading levels of
 *       the whole article.
 * </ol>
 */
@NullMarked
package io.github.qingwen.internal.structure;

import org.jspecify.annotations.NullMarked;
