/**
 * Converts Markdown to HTML whose markup states the structure, so that the following stages read one kind of source.
 * {@code Conventions} rewrites nodes whose meaning is a convention, such as a line that holds only an image.
 */
@NullMarked
package io.github.qingwen.internal.read.markdown;

import org.jspecify.annotations.NullMarked;
