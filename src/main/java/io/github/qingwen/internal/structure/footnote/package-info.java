/**
 * Footnotes, from sections of references and from the markup of clean HTML.
 */
@NullMarked
package io.github.qingwen.internal.structure.footnote;

import org.jspecify.annotations.NullMarked;
