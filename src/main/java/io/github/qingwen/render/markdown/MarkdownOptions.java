package io.github.qingwen.render.markdown;

import io.github.qingwen.render.markdown.MarkdownRenderer.CaptionStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer.CardStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer.LineEnding;
import io.github.qingwen.render.markdown.MarkdownRenderer.NoteStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer.TableStyle;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What was chosen with {@link MarkdownRenderer.Builder}, which says what each means. */
record MarkdownOptions(
        FrontMatterStyle frontMatter,
        Set<String> fields,
        NoteStyle notes,
        LineEnding lineEnding,
        @Nullable UnaryOperator<String> imageAddress,
        CaptionStyle captions,
        CardStyle cards,
        TableStyle tables,
        boolean cardCovers,
        int headingOffset) {}
