/**
 * Second stage: the content's element in, a tree of boxes and lines out ({@link
 * io.github.qingwen.internal.layout.BoxTree}).
 *
 * <p>This stage does what a browser does between parsing and painting, as far as that decides what a reader sees:
 * inline CSS is resolved to computed values (size, weight, colour against background, visible or not), inline content
 * is gathered into lines, and inline wrappers dissolve into the runs that they style. It judges nothing and drops
 * nothing: hidden text is still there, marked as hidden.
 *
 * <p>Atomic inline elements (images, emoji, formulas, cards, players) are classified here once ({@link
 * io.github.qingwen.internal.layout.AtomicElements}). A new type of card is a row of {@link
 * io.github.qingwen.internal.layout.CardElements}.
 */
@NullMarked
package io.github.qingwen.internal.layout;

import org.jspecify.annotations.NullMarked;
