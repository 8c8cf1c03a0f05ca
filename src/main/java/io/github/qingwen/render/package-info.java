/**
 * Last stage: an {@link io.github.qingwen.model.Article} in; Markdown, JSON, HTML or plain text out.
 *
 * <p>Knows the model and nothing of how articles come about. Renderers are immutable and thread-safe; each has
 * {@code create()} for what most want and {@code builder()} for choices.
 */
@NullMarked
package io.github.qingwen.render;

import org.jspecify.annotations.NullMarked;
