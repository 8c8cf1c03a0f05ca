/**
 * Inline CSS as values: a {@code style} attribute in, declarations, lengths, colours and borders out. This package
 * knows nothing of elements or layout.
 */
@NullMarked
package io.github.qingwen.internal.css;

import org.jspecify.annotations.NullMarked;
