package io.github.qingwen.internal.markdown;

import io.github.qingwen.model.Inline;
import java.util.List;

/** The code points before and after inline content in the Markdown. At the ends of a line they are spaces. */
record Neighbours(int before, int after) {
    static final Neighbours LINE_ENDS = new Neighbours(' ', ' ');
    static final Neighbours TAGS = new Neighbours('>', '<');
    static final Neighbours BRACKETS = new Neighbours('[', ']');

    static Neighbours delimiters(char delimiter) {
        return new Neighbours(delimiter, delimiter);
    }

    /** Returns the neighbours of one inline of content that itself has these neighbours. */
    Neighbours of(List<Inline> content, int index) {
        return new Neighbours(
                index == 0 ? before : last(content.get(index - 1)),
                index == content.size() - 1 ? after : first(content.get(index + 1)));
    }

    boolean include(int c) {
        return before == c || after == c;
    }

    /** Returns the code point with which an inline begins. */
    static int first(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().isEmpty() ? ' ' : text.text().codePointAt(0);
        }
        // all markup begins with ASCII punctuation, which one character represents
        return inline instanceof Inline.LineBreak ? ' ' : '<';
    }

    /** Returns the code point with which an inline ends. */
    static int last(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().isEmpty()
                    ? ' '
                    : text.text().codePointBefore(text.text().length());
        }
        if (inline instanceof Inline.Strong || inline instanceof Inline.Emphasis) {
            return '*';
        }
        if (inline instanceof Inline.Strikethrough) {
            return '~';
        }
        return inline instanceof Inline.LineBreak ? ' ' : '>';
    }
}
