/**
 * The front door: {@link io.github.qingwen.Qingwen} takes an article's source in and hands a
 * {@link io.github.qingwen.Conversion} out. It runs the stages in order and holds nothing else:
 *
 * <pre>{@code
 * source text ──► read ──► layout ──► clean ──► structure ──► Article ──► render
 * }</pre>
 */
@NullMarked
package io.github.qingwen;

import org.jspecify.annotations.NullMarked;
