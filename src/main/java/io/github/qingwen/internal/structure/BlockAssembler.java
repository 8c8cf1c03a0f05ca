package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.structure.heading.HeadingLevels;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The last step: turns segments into blocks. */
record BlockAssembler(HeadingLevels levels, InlineBuilder inlines) {
    List<Block> blocks(List<Segment> segments) {
        List<Block> blocks = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            if (segment instanceof Segment.Resolved resolved) {
                blocks.add(resolved.block());
            } else if (segment instanceof Segment.Heading heading) {
                blocks.add(new Block.Heading(levels.of(heading), heading.content()));
            } else if (segment instanceof Segment.Composite composite) {
                blocks.addAll(composite
                        .composer()
                        .compose(composite.parts().stream().map(this::blocks).toList()));
            } else if (segment instanceof Segment.Text text) {
                List<Inline> content = inlines.inlines(text.runs());
                if (!content.isEmpty()) {
                    blocks.add(paragraph(content));
                }
            }
        }
        return blocks;
    }

    /** A formula alone in its line is a block of its own. */
    private static Block paragraph(List<Inline> content) {
        return content.size() == 1 && content.get(0) instanceof Inline.Formula formula
                ? new Block.Formula(formula.latex())
                : new Block.Paragraph(content);
    }
}
