/** Tables that markup states, and those painted with boxes. */
@NullMarked
package io.github.qingwen.internal.structure.table;

import org.jspecify.annotations.NullMarked;
