package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.structure.heading.HeadingLevels;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The last step: from parts to blocks. */
public final class BlockAssembler {
    private BlockAssembler() {}

    public static List<Block> blocks(List<Segment> parts, Context content) {
        HeadingLevels levels = HeadingLevels.of(parts);
        List<Block> blocks = new ArrayList<>(parts.size());
        for (Segment part : parts) {
            if (part instanceof Segment.Resolved ready) {
                blocks.add(ready.block());
            } else if (part instanceof Segment.Heading title) {
                blocks.add(new Block.Heading(levels.of(title), title.content()));
            } else if (part instanceof Segment.Text words) {
                List<Inline> line = content.inlines(words.runs());
                if (!line.isEmpty()) {
                    blocks.add(paragraph(line));
                }
            }
        }
        return blocks;
    }

    /** A formula alone in its line stands on lines of its own. */
    private static Block paragraph(List<Inline> line) {
        return line.size() == 1 && line.get(0) instanceof Inline.Formula formula
                ? new Block.Formula(formula.latex())
                : new Block.Paragraph(line);
    }
}
