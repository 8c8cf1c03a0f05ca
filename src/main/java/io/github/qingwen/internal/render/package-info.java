/** Code that the renderers share: walkers of the model, labels of cards and footnotes. */
@NullMarked
package io.github.qingwen.internal.render;

import org.jspecify.annotations.NullMarked;
