/**
 * Output of an {@link io.github.qingwen.model.Article}: one package for each format, one
 * {@link io.github.qingwen.render.Renderer} in each. A renderer knows the model and the report, not how articles are made.
 * It has {@code create()} for the defaults and {@code builder()} for options.
 */
@NullMarked
package io.github.qingwen.render;

import org.jspecify.annotations.NullMarked;
