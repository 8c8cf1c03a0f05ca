/**
 * Markdown of an article's body: blocks and inline content become nodes of commonmark-java, and those text in which
 * nothing but the article's own markup reads as markup. Front matter is written elsewhere.
 */
@NullMarked
package io.github.qingwen.internal.markdown;

import org.jspecify.annotations.NullMarked;
