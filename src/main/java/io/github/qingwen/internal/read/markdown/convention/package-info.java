/**
 * What Markdown says by convention, put into nodes: {@code Conventions} applies them, {@code PictureLines} and
 * {@code CardLinks} read those of paragraphs, and the nodes say what was meant.
 */
@NullMarked
package io.github.qingwen.internal.read.markdown.convention;

import org.jspecify.annotations.NullMarked;
