/** Image addresses: finds the address of an element's image and unwraps addresses of proxies. Nothing is fetched. */
@NullMarked
package io.github.qingwen.internal.image;

import org.jspecify.annotations.NullMarked;
