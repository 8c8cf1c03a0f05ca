package io.github.qingwen.render;

import io.github.qingwen.render.MarkdownRenderer.CaptionStyle;
import io.github.qingwen.render.MarkdownRenderer.CardStyle;
import io.github.qingwen.render.MarkdownRenderer.LineEnding;
import io.github.qingwen.render.MarkdownRenderer.NoteStyle;
import io.github.qingwen.render.MarkdownRenderer.TableStyle;
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
