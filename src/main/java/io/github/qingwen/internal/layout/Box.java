package io.github.qingwen.internal.layout;

import java.util.List;
import org.jsoup.nodes.Element;

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
