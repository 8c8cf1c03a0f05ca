package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inference.HeadingLevels;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last step: turns segments into blocks, and remembers which segment became which block. */
final class BlockAssembler {
    private final HeadingLevels levels;
    private final InlineBuilder inlines;
    private final boolean stated;
    /** The block of each segment; of several blocks, the first. */
    private final IdentityHashMap<Segment, Block> made = new IdentityHashMap<>();
    /** The lists that were merged, and the list that each became, in the order of merging. */
    private final List<Merged> merged = new ArrayList<>();

    private record Merged(Block list, Block into) {}

    /** @param stated whether the markup states each block; then neighbouring lists are never merged */
    BlockAssembler(HeadingLevels levels, InlineBuilder inlines, boolean stated) {
        this.levels = levels;
        this.inlines = inlines;
        this.stated = stated;
    }

    /**
     * Returns the index in {@link Article#allBlocks()} of the block that each segment became. Segments without a block
     * have none.
     *
     * @param article with the very blocks that this assembler made
     */
    IdentityHashMap<Segment, @Nullable Integer> indexes(Article article) {
        IdentityHashMap<Block, Integer> indexes = new IdentityHashMap<>();
        article.allBlocks().forEach(block -> indexes.put(block, indexes.size()));
        for (int i = merged.size() - 1; i >= 0; i--) {
            indexes.put(merged.get(i).list(), indexes.get(merged.get(i).into()));
        }
        IdentityHashMap<Segment, @Nullable Integer> ofSegments = new IdentityHashMap<>();
        made.forEach((segment, block) -> ofSegments.put(segment, indexes.get(block)));
        return ofSegments;
    }

    List<Block> blocks(List<Segment> segments) {
        List<Block> blocks = new ArrayList<>(segments.size());
        int at = 0;
        while (at < segments.size()) {
            Segment segment = segments.get(at++);
            if (segment instanceof Segment.Resolved resolved) {
                made.put(segment, resolved.block());
                blocks.add(resolved.block());
            } else if (segment instanceof Segment.Heading heading) {
                Block block = new Block.Heading(levels.of(heading), heading.content(), heading.id());
                made.put(segment, block);
                blocks.add(block);
            } else if (segment instanceof Segment.Composite composite) {
                List<Block> composed = composite
                        .composer()
                        .compose(composite.parts().stream().map(this::blocks).toList());
                if (!composed.isEmpty()) {
                    made.put(segment, composed.get(0));
                }
                add(composed, blocks);
            } else if (segment instanceof Segment.Text text) {
                int first = at - 1;
                List<Run> runs = new ArrayList<>(text.runs());
                while (at < segments.size() && continues(segments.get(at))) {
                    runs.addAll(((Segment.Text) segments.get(at++)).runs());
                }
                List<Inline> content = inlines.inlines(runs);
                if (!content.isEmpty()) {
                    Block block = paragraph(content);
                    segments.subList(first, at).forEach(line -> made.put(line, block));
                    blocks.add(block);
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
                    && continues(list, before)) {
                List<Block.ListItem> items = new ArrayList<>(before.items());
                items.addAll(list.items());
                Block whole = new Block.ListBlock(before.ordered(), before.start(), items);
                merged.add(new Merged(before, whole));
                merged.add(new Merged(list, whole));
                blocks.set(last, whole);
            } else {
                blocks.add(block);
            }
        }
    }

    private static boolean continues(Block.ListBlock list, Block.ListBlock before) {
        return list.ordered() == before.ordered()
                && (!list.ordered()
                        || list.start() == before.start() + before.items().size());
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
