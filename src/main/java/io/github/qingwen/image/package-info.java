/**
 * Image addresses: from an {@code img} element, or an address as it stands, to the picture's real one.
 *
 * <p>A table of rules ({@link io.github.qingwen.image.ImageRules}); users add their own rows. Nothing is fetched.
 */
@NullMarked
package io.github.qingwen.image;

import org.jspecify.annotations.NullMarked;
