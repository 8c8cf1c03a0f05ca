package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.List;
import java.util.Set;

/**
 * Reads the label of the content that follows: the term of a definition list, the summary of {@code details}. It is a
 * line in bold, and no heading.
 */
public final class LabelReader implements ElementReader {
    private static final Set<String> LABELS = Set.of("dt", "summary");

    @Override
    public boolean reads(Box.Block block) {
        return LABELS.contains(block.tag());
    }

    @Override
    public void read(Box.Block block, SegmentSink sink) {
        List<Run> line = SingleLine.of(block);
        if (line == null) {
            sink.addContent(block);
            return;
        }
        List<Inline> content = InlineBuilder.withoutEmphasis(sink.inlines(line));
        if (!content.isEmpty()) {
            sink.add(new Block.Paragraph(List.of(new Inline.Strong(content))));
        }
    }
}
