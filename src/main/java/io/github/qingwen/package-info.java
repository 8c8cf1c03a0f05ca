/**
 * The entry point: {@link io.github.qingwen.Qingwen} converts an article's source to a
 * {@link io.github.qingwen.Conversion}. It runs these stages in order:
 *
 * <pre>{@code
 * source text ──► read ──► layout ──► clean ──► structure ──► Article ──► render
 * }</pre>
 *
 * <p>{@code internal.read} gives a tree of elements and metadata for each article of a source; {@code
 * internal.structure.Pipeline} lays it out, cleans it and structures it.
 *
 * <p>Terms used in the code:
 *
 * <ul>
 *   <li><b>box</b>: an element with a block-level box, laid out by inline CSS; a <b>visible box</b> has a border or a background.
 *   <li><b>line</b>: the inline content between two block edges or line breaks, before any wrapping.
 *   <li><b>run</b>: a piece of a line in one text style, a line break, or an atomic element.
 *   <li><b>atomic element</b>: an image, emoji, formula, card or drawing, which is one unit of a line.
 *   <li><b>segment</b>: a piece of the article between layout and model: text, a heading, a resolved block, a composite.
 *   <li><b>typography</b>: the size, weight, colour and alignment of a line as a whole; its <b>look</b> adds the box around it.
 *   <li><b>feature</b>: a named fact about a line; <b>role</b>: the function of a line (text, heading, caption, list item …).
 *   <li><b>series</b>: lines whose numbers count on, or that have one bullet; a <b>marker</b> is a typed number or bullet.
 *   <li><b>rule</b>: a row of a table that removes or infers something; the report names it.
 *   <li><b>stated</b>: written by Qingwen itself or converted from Markdown, so that nothing about it is inferred.
 *   <li><b>aside</b>: a line that is no part of the article: a prompt or a decoration.
 *   <li><b>card</b>: a WeChat element that represents another resource: a video, an account, a product.
 * </ul>
 */
@NullMarked
package io.github.qingwen;

import org.jspecify.annotations.NullMarked;
