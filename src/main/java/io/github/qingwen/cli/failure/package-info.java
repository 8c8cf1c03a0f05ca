/** What failed, and why, in one line each. */
@NullMarked
package io.github.qingwen.cli.failure;

import org.jspecify.annotations.NullMarked;
