package io.github.qingwen.internal.markdown;

import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.LineEnding;
import io.github.qingwen.render.markdown.NoteStyle;
import io.github.qingwen.render.markdown.TableStyle;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@code MarkdownRenderer}, documented by its builder.
 *
 * @param fields names of the front matter's fields, empty for all
 * @param imageUrls changes the URLs of pictures; null where they stay
 */
public record MarkdownOptions(
        FrontMatterStyle frontMatter,
        Set<String> fields,
        NoteStyle notes,
        LineEnding lineEnding,
        @Nullable UnaryOperator<String> imageUrls,
        Function<String, @Nullable String> linkTags,
        CaptionStyle captions,
        CardStyle cards,
        TableStyle tables,
        HtmlStyle html,
        boolean cardCovers,
        int headingOffset) {
    /** Where HTML is avoided, no style asks for it. */
    public MarkdownOptions {
        if (html == HtmlStyle.AVOID) {
            captions = captions == CaptionStyle.FIGURE ? CaptionStyle.EMPHASIS : captions;
            cards = cards == CardStyle.HTML ? CardStyle.LINK : cards;
            tables = TableStyle.GFM;
        }
    }

    /** Returns what the reader takes for more than Markdown. */
    SiteSyntax syntax() {
        return SiteSyntax.of(frontMatter);
    }
}
