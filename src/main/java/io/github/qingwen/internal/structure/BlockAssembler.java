package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inference.HeadingLevels;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The last step: turns segments into blocks.
 *
 * @param stated whether the markup states each block; then neighbouring lists are never merged
 */
record BlockAssembler(HeadingLevels levels, InlineBuilder inlines, boolean stated) {
    List<Block> blocks(List<Segment> segments) {
        List<Block> blocks = new ArrayList<>(segments.size());
        int at = 0;
        while (at < segments.size()) {
            Segment segment = segments.get(at++);
            if (segment instanceof Segment.Resolved resolved) {
                blocks.add(resolved.block());
            } else if (segment instanceof Segment.Heading heading) {
                blocks.add(new Block.Heading(levels.of(heading), heading.content(), heading.id()));
            } else if (segment instanceof Segment.Composite composite) {
                add(
                        composite
                                .composer()
                                .compose(composite.parts().stream()
                                        .map(this::blocks)
                                        .toList()),
                        blocks);
            } else if (segment instanceof Segment.Text text) {
                List<Run> runs = new ArrayList<>(text.runs());
                while (at < segments.size() && continues(segments.get(at))) {
                    runs.addAll(((Segment.Text) segments.get(at++)).runs());
                }
                List<Inline> content = inlines.inlines(runs);
                if (!content.isEmpty()) {
                    blocks.add(paragraph(content));
                }
            }
        }
        return blocks;
    }

    /** Adds blocks. A list that continues the list before it is merged into that list. */
    private void add(List<Block> more, List<Block> blocks) {
        for (Block block : more) {
            int last = blocks.size() - 1;
            if (last >= 0
                    && !stated
                    && block instanceof Block.ListBlock list
                    && blocks.get(last) instanceof Block.ListBlock before
                    && goesOn(list, before)) {
                List<Block.ListItem> items = new ArrayList<>(before.items());
                items.addAll(list.items());
                blocks.set(last, new Block.ListBlock(before.ordered(), start(before), items));
            } else {
                blocks.add(block);
            }
        }
    }

    private static boolean goesOn(Block.ListBlock list, Block.ListBlock before) {
        return list.ordered() == before.ordered()
                && (!list.ordered()
                        || start(list) == start(before) + before.items().size());
    }

    private static int start(Block.ListBlock list) {
        Integer start = list.start();
        return start == null ? 1 : start;
    }

    /** Returns true if only a line break separates the line from the one before. Both are one paragraph. */
    private static boolean continues(Segment segment) {
        return segment instanceof Segment.Text text && text.markup().continues();
    }

    /** A formula that is alone in its line becomes a block. */
    private static Block paragraph(List<Inline> content) {
        return content.size() == 1 && content.get(0) instanceof Inline.Formula formula
                ? new Block.Formula(formula.latex())
                : new Block.Paragraph(content);
    }
}
