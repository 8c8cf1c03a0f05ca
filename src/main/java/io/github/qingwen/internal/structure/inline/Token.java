package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Inline;

/** A leaf of a line: words or one thing, with the marks it carries. */
public record Token(Inline leaf, Marks marks) {
    static Token text(String text, Marks marks) {
        return new Token(new Inline.Text(text), marks);
    }

    /** True for white space and line ends: they carry the marks of what is around them. */
    boolean isGap() {
        return leaf instanceof Inline.LineBreak || (leaf instanceof Inline.Text text && Whitespace.isBlank(text.text()));
    }

    boolean isText() {
        return leaf instanceof Inline.Text;
    }

    String words() {
        return leaf instanceof Inline.Text text ? text.text() : "";
    }

    Token with(Marks marks) {
        return new Token(leaf, marks);
    }
}
