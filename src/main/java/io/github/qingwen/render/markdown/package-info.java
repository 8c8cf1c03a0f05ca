/**
 * Output as Markdown: CommonMark with GFM tables, strikethrough and footnotes, preceded by front matter.
 */
@NullMarked
package io.github.qingwen.render.markdown;

import org.jspecify.annotations.NullMarked;
