/**
 * The article as a value: metadata, blocks, inline content, footnotes, as records and sealed types.
 *
 * <p>Every type here is immutable and thread-safe; collections are copied, those without a schema at every level.
 * Absent text is null, never blank; absent collections are empty, never null. Constructors normalise to that.
 *
 * <p>This package knows no other package and no library. Its JSON form is described in {@code render.json}.
 */
@NullMarked
package io.github.qingwen.model;

import org.jspecify.annotations.NullMarked;
