/**
 * Fourth stage: the box tree in, the article's blocks out ({@link io.github.qingwen.internal.structure.ArticleBuilder}).
 * {@link io.github.qingwen.internal.structure.Pipeline} runs the stages from layout to here.
 *
 * <ol>
 *   <li>{@link io.github.qingwen.internal.structure.ImageResolver} replaces the addresses of lazy loaders and proxies by
 *       the real ones, once for each image.
 *   <li>{@link io.github.qingwen.internal.structure.inference.MarkedFootnotes} and {@link
 *       io.github.qingwen.internal.structure.inference.ReferenceSection} take footnotes out of the tree.
 *   <li>{@link io.github.qingwen.internal.structure.Segmenter} turns the tree into segments in reading order. The readers
 *       of the package {@code element} read what the markup states; the rest is text with its typography.
 *   <li>The package {@code line} gathers the lines and finds their features; {@code role} weighs the features and
 *       decides all lines together.
 *   <li>{@link io.github.qingwen.internal.structure.Inferences} applies the inferences of the package {@code inference}
 *       one after another. Each is a pure function over segments, has a rule that switches it off, and gives its reasons.
 *   <li>{@link io.github.qingwen.internal.structure.BlockAssembler} turns segments into blocks, with the heading levels of
 *       the whole article.
 * </ol>
 */
@NullMarked
package io.github.qingwen.internal.structure;

import org.jspecify.annotations.NullMarked;
