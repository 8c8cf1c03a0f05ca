package io.github.qingwen.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A node of the box tree: a block, or a line of inline content. */
public sealed interface Box {
    /**
     * An element with a block-level box.
     *
     * @param style the style of its box
     * @param text the style that its content inherits
     */
    record Block(Element element, BoxStyle style, TextStyle text, List<Box> children) implements Box {
        public Block {
            children = List.copyOf(children);
        }

        /** Returns the lines in the block, in reading order. */
        public List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            addLines(lines);
            return lines;
        }

        private void addLines(List<Line> lines) {
            for (Box child : children) {
                if (child instanceof Line line) {
                    lines.add(line);
                } else {
                    ((Block) child).addLines(lines);
                }
            }
        }

        /**
         * Returns the block with each line in it replaced. Blocks stay, even if they become empty.
         *
         * @param change returns null for a line to remove
         */
        public Block mapLines(Function<Line, @Nullable Line> change) {
            List<Box> mapped = new ArrayList<>(children.size());
            boolean changed = false;
            for (Box child : children) {
                Box kept = child instanceof Line line ? change.apply(line) : ((Block) child).mapLines(change);
                changed |= kept != child;
                if (kept != null) {
                    mapped.add(kept);
                }
            }
            return changed ? with(mapped) : this;
        }

        public Block with(List<Box> children) {
            return new Block(element, style, text, children);
        }

        public String tag() {
            return element.normalName();
        }
    }

    /**
     * The inline content between two block edges: an inline formatting context (CSS 2.1, section 9.4.2). The positions
     * at which a browser would wrap it are unknown. A line has at least one run.
     */
    record Line(List<Run> runs) implements Box {
        public Line {
            runs = List.copyOf(runs);
        }

        /** Returns true if the line has text other than whitespace, hidden or not. */
        public boolean hasText() {
            for (Run run : runs) {
                if (run instanceof Run.Text && run.hasContent()) {
                    return true;
                }
            }
            return false;
        }
    }
}
