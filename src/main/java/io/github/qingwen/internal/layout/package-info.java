/**
 * Second stage: lays out the content's element as a tree of boxes and lines ({@link
 * io.github.qingwen.internal.layout.BoxTree}).
 *
 * <p>Like a browser between parsing and painting, this stage resolves inline CSS to computed values (size, weight, colour
 * against background, visibility), collects inline content into lines and dissolves inline wrappers into runs. It judges
 * nothing and drops nothing: hidden text is marked as hidden.
 *
 * <p>Atomic inline elements (images, emoji, formulas, cards, players) are classified here once ({@link
 * io.github.qingwen.internal.layout.AtomicElements}). A new type of card is a row of {@link
 * io.github.qingwen.internal.layout.CardElements}.
 */
@NullMarked
package io.github.qingwen.internal.layout;

import org.jspecify.annotations.NullMarked;
