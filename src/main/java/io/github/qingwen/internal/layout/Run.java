package io.github.qingwen.internal.layout;

import org.jsoup.nodes.Element;

/** A piece of a line, with the style that it shows in. */
public sealed interface Run {
    TextStyle style();

    /** The element that it is, or that it is in: where the report says it stood. */
    Element element();

    /** Text as the source has it, white space included. */
    record Text(String text, TextStyle style, Element element) implements Run {
        /** Other words in the same place and style. */
        public Text with(String text) {
            return new Text(text, style, element);
        }

        /** The same words, leading somewhere. */
        public Text linkedTo(String address) {
            return new Text(text, style.linkedTo(address), element);
        }
    }

    /** A forced end of line ({@code br}). */
    record Break(TextStyle style, Element element) implements Run {}

    /** Something that is no text: a picture, a player, a card, a formula. */
    record Atom(TextStyle style, Element element) implements Run {}
}
