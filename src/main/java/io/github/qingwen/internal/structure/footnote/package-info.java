/**
 * Takes footnotes out of the box tree, before it becomes segments ({@link
 * io.github.qingwen.internal.structure.footnote.Footnotes}).
 */
@NullMarked
package io.github.qingwen.internal.structure.footnote;

import org.jspecify.annotations.NullMarked;
