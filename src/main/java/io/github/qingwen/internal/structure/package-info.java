/**
 * Fourth stage: the box tree in, the article's blocks out.
 * {@link io.github.qingwen.internal.structure.Pipeline} runs the stages from layout to here.
 *
 * <ol>
 *   <li>{@link io.github.qingwen.internal.structure.ImageResolver} replaces the addresses of lazy loaders and proxies by
 *       the real ones, once for each image.
 *   <li>The package {@code footnote} takes footnotes out of the tree.
 *   <li>{@link io.github.qingwen.internal.structure.Segmenter} turns the tree into segments in reading order. The readers
 *       of the package {@code element} read what the markup states; the rest is text with its typography.
 *   <li>{@link io.github.qingwen.internal.structure.ArchiveFrame} finds what an archive added above and below.
 *   <li>The package {@code line} gathers the lines and finds their features; {@code role} weighs the features and
 *       decides all lines together. {@link io.github.qingwen.internal.structure.RoleAssignment} turns roles whose rule is
 *       off, or that are not certain enough, into text.
 *   <li>{@link io.github.qingwen.internal.structure.Inferences} applies the inferences of the package {@code inference}
 *       one after another. Each takes segments and returns segments, has a rule that switches it off, and gives its reasons;
 *       what leaves the text it adds to the {@code Scope}.
 *   <li>{@link io.github.qingwen.internal.structure.BlockAssembler} turns segments into blocks, with the heading levels of
 *       the whole article.
 *   <li>On the finished article: {@link io.github.qingwen.internal.structure.Tooltips} drops generated tooltips, {@link
 *       io.github.qingwen.internal.structure.LostLinks} reports links that were lost, {@link
 *       io.github.qingwen.internal.structure.SessionParameters} cleans addresses.
 * </ol>
 */
@NullMarked
package io.github.qingwen.internal.structure;

import org.jspecify.annotations.NullMarked;
