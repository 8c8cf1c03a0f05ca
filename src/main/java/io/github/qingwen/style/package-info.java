/**
 * Second stage: the content's element in; a tree of boxes out ({@link io.github.qingwen.style.BoxTree}).
 *
 * <p>Does what a browser does between parsing and painting, as far as it decides what a reader sees: inline CSS is
 * resolved to facts (size, weight, colour against background, visible or not), inline content is gathered into lines, and
 * wrappers that only carry style dissolve into the runs they style. Judges nothing and drops nothing: hidden text is
 * still there, marked as hidden.
 */
@NullMarked
package io.github.qingwen.style;

import org.jspecify.annotations.NullMarked;
