/**
 * First stage: source text in, the content's element and the metadata out ({@link
 * io.github.qingwen.internal.read.kind.Page}).
 *
 * <p>This stage tells which kind of input it is and hands it to the reader of that kind. It knows nothing of styles:
 * what it hands on is still the markup as it came.
 */
@NullMarked
package io.github.qingwen.internal.read;

import org.jspecify.annotations.NullMarked;
