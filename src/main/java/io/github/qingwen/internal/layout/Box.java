package io.github.qingwen.internal.layout;

import java.util.List;
import org.jsoup.nodes.Element;

/** What a page is laid out in: blocks below each other, and in them either blocks or lines. */
public sealed interface Box {
    /**
     * An element that stands on lines of its own.
     *
     * @param style of its box
     * @param text the style that its content starts from
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

    /** Inline content between two block edges; where it wraps is not known and does not matter. Never empty. */
    record Line(List<Run> runs) implements Box {
        public Line {
            runs = List.copyOf(runs);
        }
    }
}
