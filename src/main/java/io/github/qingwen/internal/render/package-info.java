/**
 * What the renderers share: labels of cards and footnotes.
 */
@NullMarked
package io.github.qingwen.internal.render;

import org.jspecify.annotations.NullMarked;
