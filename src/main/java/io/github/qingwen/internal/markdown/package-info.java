/**
 * Markdown of an article's body. Blocks and inline content become commonmark-java nodes, which are rendered with all text
 * escaped that would read as markup. Package {@code frontmatter} writes front matter.
 */
@NullMarked
package io.github.qingwen.internal.markdown;

import org.jspecify.annotations.NullMarked;
