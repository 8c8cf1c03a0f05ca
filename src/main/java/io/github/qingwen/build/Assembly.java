package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The last step: from parts to blocks. */
final class Assembly {
    private Assembly() {}

    static List<Block> blocks(List<Part> parts, Content content) {
        Levels levels = Levels.of(parts);
        List<Block> blocks = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part instanceof Part.Ready ready) {
                blocks.add(ready.block());
            } else if (part instanceof Part.Title title) {
                blocks.add(new Block.Heading(levels.of(title), title.content()));
            } else if (part instanceof Part.Words words) {
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
