/** What reading and writing JSON share. */
@NullMarked
package io.github.qingwen.internal.json;

import org.jspecify.annotations.NullMarked;
