package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.text.Whitespace;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A piece of a line: text of one style, a line break or an atomic inline element. */
public sealed interface Run {
    TextStyle style();

    /** Returns the element of this run, or the one around it. */
    Element element();

    /** Returns the node of this run for its place in the report. */
    default Node node() {
        return element();
    }

    /**
     * Text with its whitespace as in the source.
     *
     * @param node the text node, or an element for text that a browser generates
     */
    record Text(String text, TextStyle style, Node node) implements Run {
        @Override
        public Element element() {
            return node instanceof Element element ? element : (Element) Objects.requireNonNull(node.parent());
        }

        /** Returns a copy with other text. */
        public Text with(String text) {
            return new Text(text, style, node);
        }

        /** Returns a copy that is linked to an address. */
        public Text linkedTo(String address) {
            return new Text(text, style.linkedTo(address), node);
        }
    }

    /** A forced line break ({@code br}). */
    record Break(TextStyle style, Element element) implements Run {}

    /**
     * An atomic inline element.
     *
     * @param content the classified element
     */
    record Atom(TextStyle style, Element element, Atomic content) implements Run {
        /** Returns a copy with other content. */
        public Atom with(Atomic other) {
            return new Atom(style, element, other);
        }
    }

    /**
     * Returns false for whitespace and line breaks, which show only beside something else. CSS does not matter: hidden
     * text is content.
     */
    default boolean hasContent() {
        return this instanceof Atom || (this instanceof Text text && !Whitespace.isBlank(text.text()));
    }

    /** Returns true if any of the runs has content. */
    static boolean anyHasContent(List<Run> runs) {
        for (Run run : runs) {
            if (run.hasContent()) {
                return true;
            }
        }
        return false;
    }
}
