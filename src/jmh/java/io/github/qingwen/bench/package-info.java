/** The benchmark: what a conversion costs beside a parse and beside another converter, and how its cost grows. */
@NullMarked
package io.github.qingwen.bench;

import org.jspecify.annotations.NullMarked;
