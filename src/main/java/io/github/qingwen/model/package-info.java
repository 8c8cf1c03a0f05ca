/**
 * The article as a value: metadata, blocks, inline content, footnotes, as records and sealed types.
 *
 * <p>Every type here is immutable and thread-safe. Collections are copied, those without a schema deeply. Absent text is
 * null, never blank; absent collections are empty, never null. Constructors normalise to that.
 *
 * <p>This package depends on no other package and no library. {@code render.json} describes its JSON form.
 */
@NullMarked
package io.github.qingwen.model;

import org.jspecify.annotations.NullMarked;
