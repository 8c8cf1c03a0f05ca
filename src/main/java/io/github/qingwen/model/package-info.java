/**
 * The article as a value: metadata, blocks, inlines, footnotes. Records and sealed types, nothing else.
 *
 * <p>Every type here is immutable and thread-safe. Lists and maps passed in are copied; those handed out cannot be
 * changed. An empty string or list says the same as an absent one: text fields that may be absent are normalised to
 * {@code null}, lists to the empty list.
 *
 * <p>This package knows no other package, and of other libraries only Jackson's annotations.
 */
@NullMarked
package io.github.qingwen.model;

import org.jspecify.annotations.NullMarked;
