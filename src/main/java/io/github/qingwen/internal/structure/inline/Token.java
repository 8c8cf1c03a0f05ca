package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Inline;

/** A leaf of inline content with its marks. */
record Token(Inline leaf, Marks marks) {
    static Token text(String text, Marks marks) {
        return new Token(new Inline.Text(text), marks);
    }

    /** Returns true for spaces and line breaks: they carry the marks that their neighbours share. */
    boolean isGap() {
        return leaf instanceof Inline.LineBreak
                || (leaf instanceof Inline.Text text
                        && Whitespace.strip(text.text()).isEmpty());
    }

    boolean isText() {
        return leaf instanceof Inline.Text;
    }

    String text() {
        return leaf instanceof Inline.Text text ? text.text() : "";
    }

    Token with(Marks marks) {
        return new Token(leaf, marks);
    }
}
