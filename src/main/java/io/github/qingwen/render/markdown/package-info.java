/** Markdown: CommonMark with GFM tables, strikethrough and footnotes, after front matter. */
@NullMarked
package io.github.qingwen.render.markdown;

import org.jspecify.annotations.NullMarked;
