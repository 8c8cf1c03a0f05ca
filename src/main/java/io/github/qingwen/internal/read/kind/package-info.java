/** The reader interface, its result, and helpers that several readers share. */
@NullMarked
package io.github.qingwen.internal.read.kind;

import org.jspecify.annotations.NullMarked;
