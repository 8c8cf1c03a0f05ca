/**
 * Types that the packages of the structure stage share: segments, the typography of a line, the boxes around it,
 * statistics of the document.
 */
@NullMarked
package io.github.qingwen.internal.structure.segment;

import org.jspecify.annotations.NullMarked;
