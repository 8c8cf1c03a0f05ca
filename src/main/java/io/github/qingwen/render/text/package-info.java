/** Plain text, whole or in chunks for search and language models. */
@NullMarked
package io.github.qingwen.render.text;

import org.jspecify.annotations.NullMarked;
