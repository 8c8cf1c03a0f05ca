/**
 * Fourth stage: the clean box tree in, the article's blocks out ({@link
 * io.github.qingwen.internal.structure.ArticleBuilder}).
 *
 * <ol> <li>{@link io.github.qingwen.internal.structure.ImageResolver} puts real addresses in place of those of lazy
 * loaders and proxies, once for each image. <li>Room {@code footnote} takes footnotes and their section out of the
 * tree. <li>{@link io.github.qingwen.internal.structure.Segmenter} turns the tree into segments in reading order; the
 * readers of room {@code element} read what the markup states (headings, code, tables, lists), the rest is text with
 * its typography. <li>{@link io.github.qingwen.internal.structure.Inferences} applies the inferences of rooms
 * {@code line}, {@code heading} and {@code list}, one after another. Each is a pure function over segments, has a rule
 * by which it can be switched off, and says why. <li>{@link io.github.qingwen.internal.structure.BlockAssembler} turns
 * segments into blocks, with the heading levels of the whole article.
 * </ol>
 *
 * <p>The rooms know {@code segment} and {@code inline}, never each other or this package.
 */
@NullMarked
package io.github.qingwen.internal.structure;

import org.jspecify.annotations.NullMarked;
