package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.TableStyle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@code MarkdownRenderer}, documented by its builder.
 *
 * @param linkTags returns a tag of the site generator for the URL of a link, or null
 */
public record MarkdownOptions(
        Dialect dialect,
        FootnoteStyle footnotes,
        Function<String, @Nullable String> linkTags,
        CaptionStyle captions,
        CardStyle cards,
        TableStyle tables,
        HtmlStyle html,
        boolean cardCovers,
        int headingOffset) {
    /** Replaces styles that need HTML if HTML is avoided. */
    public MarkdownOptions {
        if (html == HtmlStyle.AVOID) {
            captions = captions == CaptionStyle.FIGURE ? CaptionStyle.EMPHASIS : captions;
            cards = cards == CardStyle.HTML ? CardStyle.LINK : cards;
            tables = TableStyle.GFM;
        }
    }
}
