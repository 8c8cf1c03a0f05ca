/**
 * Atomic inline elements: images, emoji, formulas, cards and players. Each is classified once, when it is laid out
 * ({@link io.github.qingwen.internal.atomic.AtomicElements}), and later stages ask the result, never the element.
 *
 * <p>A new type of card is a row of {@link io.github.qingwen.internal.atomic.CardElements}.
 */
@NullMarked
package io.github.qingwen.internal.atomic;

import org.jspecify.annotations.NullMarked;
