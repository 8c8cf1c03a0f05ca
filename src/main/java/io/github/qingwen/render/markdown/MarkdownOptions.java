package io.github.qingwen.render.markdown;

import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.LineEnding;
import io.github.qingwen.render.markdown.NoteStyle;
import io.github.qingwen.render.markdown.TableStyle;
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
