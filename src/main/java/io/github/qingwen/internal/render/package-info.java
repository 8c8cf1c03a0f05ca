/** Code that the renderers share: labels of cards and footnotes, raw source. */
@NullMarked
package io.github.qingwen.internal.render;

import org.jspecify.annotations.NullMarked;
