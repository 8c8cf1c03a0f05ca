/**
 * First stage: source text in; the content's element and the metadata out ({@link io.github.qingwen.read.Page}).
 *
 * <p>Tells which kind of input it is, splits front matter off, finds the content, and reads what is said about the
 * article. It knows nothing of styles: what it hands on is still the markup as it came.
 */
@NullMarked
package io.github.qingwen.read;

import org.jspecify.annotations.NullMarked;
