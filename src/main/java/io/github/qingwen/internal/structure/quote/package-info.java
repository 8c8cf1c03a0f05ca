/** Quotations and call-outs that are set apart by a box. */
@NullMarked
package io.github.qingwen.internal.structure.quote;

import org.jspecify.annotations.NullMarked;
