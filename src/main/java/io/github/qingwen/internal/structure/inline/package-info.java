/**
 * From the runs of a line to inline content.
 */
@NullMarked
package io.github.qingwen.internal.structure.inline;

import org.jspecify.annotations.NullMarked;
