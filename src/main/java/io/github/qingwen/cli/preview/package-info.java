/**
 * The pages of {@code qingwen preview}: an article's original beside the result, with removals and inferences marked
 * and explained, and an index of all articles. This package reads only its own resources and writes no files.
 */
@NullMarked
package io.github.qingwen.cli.preview;

import org.jspecify.annotations.NullMarked;
