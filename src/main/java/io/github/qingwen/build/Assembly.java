package io.github.qingwen.build;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The last step: from parts to blocks. */
final class Assembly {
    private Assembly() {}

    static List<Block> blocks(List<Part> parts, Content content) {
        int highest = parts.stream()
                .filter(Part.Title.class::isInstance)
                .mapToInt(part -> ((Part.Title) part).level())
                .filter(level -> level > 0)
                .min()
                .orElse(2);
        List<Block> blocks = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part instanceof Part.Ready ready) {
                blocks.add(ready.block());
            } else if (part instanceof Part.Title title) {
                blocks.add(new Block.Heading(level(title.level(), highest), title.content()));
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

    /** Level 1 is the article's title: where the markup uses {@code h1} all move down by one. */
    private static int level(int stated, int highest) {
        return stated == 0 ? 2 : Math.min(6, stated + (highest == 1 ? 1 : 0));
    }
}
