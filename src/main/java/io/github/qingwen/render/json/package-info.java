/**
 * Output as JSON, version 1, and the reader that turns it back into an equal article.
 */
@NullMarked
package io.github.qingwen.render.json;

import org.jspecify.annotations.NullMarked;
