/**
 * Image addresses: from an {@code img} element, or an address as it stands, to the real address of the picture. Nothing
 * is fetched.
 */
@NullMarked
package io.github.qingwen.internal.image;

import org.jspecify.annotations.NullMarked;
