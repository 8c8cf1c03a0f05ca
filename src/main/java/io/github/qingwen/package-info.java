/**
 * The front door: {@link io.github.qingwen.Qingwen} takes an article's source in and hands a
 * {@link io.github.qingwen.Conversion} out. It runs the stages in order and holds nothing else:
 *
 * <pre>{@code
 * source text ──► read ──► layout ──► clean ──► structure ──► Article ──► render
 * }</pre>
 *
 * <p>Words of the code:
 *
 * <ul>
 *   <li><b>box</b>: an element with a block-level box, laid out by inline CSS; a <b>visible box</b> has a border or a background.
 *   <li><b>line</b>: the inline content between two block edges or line breaks; where it wraps is not known.
 *   <li><b>run</b>: a piece of a line in one text style, a line break, or an atomic element.
 *   <li><b>atomic element</b>: an image, emoji, formula or card, which stands in a line as one thing.
 *   <li><b>segment</b>: a piece of the article between layout and model: text, a heading, a resolved block, a composite.
 *   <li><b>typography</b>: the size, weight, colour and alignment of a line as a whole; its <b>look</b> adds the box around it.
 *   <li><b>feature</b>: a named fact about a line; <b>role</b>: what a line is (text, heading, caption, list item …).
 *   <li><b>series</b>: lines whose numbers count on, or that have one bullet; a <b>marker</b> is a typed number or bullet.
 *   <li><b>rule</b>: a row of a table that removes or infers something; the report names it.
 *   <li><b>departure</b>: what leaves the text, such as a credit that moves to the metadata.
 *   <li><b>card</b>: an element of WeChat's that stands for something else: a video, an account, a product.
 * </ul>
 */
@NullMarked
package io.github.qingwen;

import org.jspecify.annotations.NullMarked;
