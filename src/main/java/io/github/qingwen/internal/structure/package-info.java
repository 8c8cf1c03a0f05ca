/**
 * Fourth stage: what is left of the tree in, the article's blocks out.
 */
@NullMarked
package io.github.qingwen.internal.structure;

import org.jspecify.annotations.NullMarked;
