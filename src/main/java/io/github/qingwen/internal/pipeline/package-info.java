/**
 * The stages behind reading, run in order: layout, clean, structure.
 */
@NullMarked
package io.github.qingwen.internal.pipeline;

import org.jspecify.annotations.NullMarked;
