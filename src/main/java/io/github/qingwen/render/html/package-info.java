/** Semantic HTML without styles or scripts. */
@NullMarked
package io.github.qingwen.render.html;

import org.jspecify.annotations.NullMarked;
