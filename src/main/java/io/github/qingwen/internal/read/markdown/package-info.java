/**
 * Markdown as HTML whose markup states what the Markdown does, so that the stages behind read one kind of source only.
 */
@NullMarked
package io.github.qingwen.internal.read.markdown;

import org.jspecify.annotations.NullMarked;
