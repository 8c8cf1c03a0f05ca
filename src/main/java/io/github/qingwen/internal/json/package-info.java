/** JSON mappers that reading and writing share. */
@NullMarked
package io.github.qingwen.internal.json;

import org.jspecify.annotations.NullMarked;
