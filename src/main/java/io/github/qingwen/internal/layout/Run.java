package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.text.Whitespace;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A piece of a line: text of one style, a line break or an atomic inline element. */
public sealed interface Run {
    TextStyle style();

    /** Returns the element that it is, or that it is in. */
    Element element();

    /** Returns the node that it is, or that it is in; the report names its place. */
    default Node node() {
        return element();
    }

    /**
     * Text as the source has it, whitespace included.
     *
     * @param node the text node that it is; an element for text that a browser generates there
     */
    record Text(String text, TextStyle style, Node node) implements Run {
        @Override
        public Element element() {
            return node instanceof Element element ? element : (Element) Objects.requireNonNull(node.parent());
        }

        /** Returns other text in the same place and style. */
        public Text with(String text) {
            return new Text(text, style, node);
        }

        /** Returns the same text as a link to an address. */
        public Text linkedTo(String address) {
            return new Text(text, style.linkedTo(address), node);
        }
    }

    /** A forced line break ({@code br}). */
    record Break(TextStyle style, Element element) implements Run {}

    /**
     * An atomic inline element.
     *
     * @param content what it is
     */
    record Atom(TextStyle style, Element element, Atomic content) implements Run {
        /** Returns the same element as something else. */
        public Atom with(Atomic other) {
            return new Atom(style, element, other);
        }
    }

    /**
     * Returns true for what a reader sees; false for whitespace and line breaks, which show only beside something else.
     */
    default boolean isVisible() {
        return this instanceof Atom || (this instanceof Text text && !Whitespace.isBlank(text.text()));
    }

    /** Returns true where a reader sees any of the runs. */
    static boolean anyIsVisible(List<Run> runs) {
        for (Run run : runs) {
            if (run.isVisible()) {
                return true;
            }
        }
        return false;
    }
}
