/** Blocks of code, and the languages that editors guess for them. */
@NullMarked
package io.github.qingwen.internal.structure.code;

import org.jspecify.annotations.NullMarked;
