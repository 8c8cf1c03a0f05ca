/**
 * WeChat's cards and players, read from their attributes.
 */
@NullMarked
package io.github.qingwen.internal.structure.card;

import org.jspecify.annotations.NullMarked;
