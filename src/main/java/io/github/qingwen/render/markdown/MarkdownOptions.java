package io.github.qingwen.render.markdown;

import io.github.qingwen.render.markdown.MarkdownRenderer.CaptionStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer.CardStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer.LineEnding;
import io.github.qingwen.render.markdown.MarkdownRenderer.NoteStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer.TableStyle;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The options of a {@link MarkdownRenderer}, documented by its builder.
 *
 * @param fields names of the front matter's fields, empty for all
 */
record MarkdownOptions(
        FrontMatterStyle frontMatter,
        Set<String> fields,
        NoteStyle notes,
        LineEnding lineEnding,
        UnaryOperator<String> imageUrls,
        CaptionStyle captions,
        CardStyle cards,
        TableStyle tables,
        boolean cardCovers,
        int headingOffset) {}
