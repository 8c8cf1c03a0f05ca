/**
 * What the readers of all kinds of source share: what a reader is, and what it gives.
 */
@NullMarked
package io.github.qingwen.internal.read.kind;

import org.jspecify.annotations.NullMarked;
