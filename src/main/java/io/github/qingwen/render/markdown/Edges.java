package io.github.qingwen.render.markdown;

import io.github.qingwen.model.Inline;

/** The characters with which an inline begins and ends in Markdown: what a delimiter beside it stands next to. */
final class Edges {
    private Edges() {}

    static int first(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().isEmpty() ? ' ' : text.text().codePointAt(0);
        }
        // all marks begin with punctuation; which does not matter
        return inline instanceof Inline.LineBreak ? ' ' : '<';
    }

    static int last(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().isEmpty() ? ' ' : text.text().codePointBefore(text.text().length());
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
