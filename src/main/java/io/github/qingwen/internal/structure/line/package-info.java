/**
 * The roles of single lines and boxes: captions, credits, quotations, bare URLs.
 */
@NullMarked
package io.github.qingwen.internal.structure.line;

import org.jspecify.annotations.NullMarked;
