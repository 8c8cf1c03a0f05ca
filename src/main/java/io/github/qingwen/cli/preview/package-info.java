/**
 * The pages of {@code qingwen preview}: an article's original beside what was made of it, with all that was removed or
 * inferred marked and explained, and an index over many. Values in, text out: this package reads no file but its own
 * resources and writes none.
 */
@NullMarked
package io.github.qingwen.cli.preview;

import org.jspecify.annotations.NullMarked;
