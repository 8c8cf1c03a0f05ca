package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the article between layout and model, in reading order. Markup that states its structure gives headings,
 * resolved blocks and composites; all else is text until an inference recognises it.
 */
public sealed interface Segment {
    /** Returns the innermost visible box around the segment, or null. */
    @Nullable VisibleBox box();

    /** Returns the entry about the inference that made the segment; null if the markup states it. */
    @Nullable PendingEntry inferred();

    /**
     * One line of text, between block edges and line breaks. Its wrapping on screen is not known.
     *
     * @param runs its inline content, with the line break that ends it
     * @param markup the markup around it
     * @param decision the decision about its role
     */
    record Text(
            List<Run> runs,
            Typography typography,
            @Nullable VisibleBox box,
            Markup markup,
            Decision decision,
            @Nullable PendingEntry inferred)
            implements Segment {
        public Role role() {
            return decision.role();
        }

        /** Returns the same line with a decision. */
        public Text with(Decision decision) {
            return new Text(runs, typography, box, markup, decision, inferred);
        }

        /** Returns the same line with other inline content. */
        public Text with(List<Run> runs) {
            return new Text(runs, typography, box, markup, decision, inferred);
        }

        /** Returns a copy with {@code inferred} set. */
        public Text because(PendingEntry inferred) {
            return new Text(runs, typography, box, markup, decision, inferred);
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 6 as the markup states it, null for an inferred heading
     * @param id the id that links lead to or that a Markdown source states, or null
     */
    record Heading(
            List<Inline> content,
            Typography typography,
            @Nullable Integer level,
            @Nullable String id,
            @Nullable VisibleBox box,
            @Nullable PendingEntry inferred)
            implements Segment {}

    /** A block that needs nothing more: a figure, code, a card, a divider. */
    record Resolved(
            Block block, @Nullable VisibleBox box, @Nullable PendingEntry inferred) implements Segment {
        /** Returns true for a figure without a caption. */
        public boolean isUncaptionedFigure() {
            return block instanceof Block.Figure figure && figure.caption().isEmpty();
        }
    }

    /**
     * A block that holds other blocks. Its content stays segments until the whole article is known, because heading
     * levels and the body size depend on the article.
     *
     * @param kind the kind of block that it becomes
     * @param parts the content of each part: an item, a cell, the inside of a quotation
     * @param composer makes the block from the blocks of its parts
     */
    record Composite(
            Kind kind,
            List<List<Segment>> parts,
            Composer composer,
            @Nullable VisibleBox box,
            @Nullable PendingEntry inferred)
            implements Segment {
        public Composite {
            parts = List.copyOf(parts);
        }

        /** Returns the same composite with other parts. */
        public Composite with(List<List<Segment>> other) {
            return new Composite(kind, other, composer, box, inferred);
        }
    }

    /** The block that a composite becomes. */
    enum Kind {
        LIST,
        QUOTE,
        TABLE,
        FIGURE
    }

    /** Makes blocks from the blocks of each part of a composite. A part may be empty. */
    @FunctionalInterface
    interface Composer {
        List<Block> compose(List<List<Block>> parts);
    }
}
