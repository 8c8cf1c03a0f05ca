package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.structure.inline.Marks.Mark;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Inline;

/** A leaf of inline content with its marks. */
record Token(Inline leaf, Marks marks) {
    static Token text(String text, Marks marks) {
        return new Token(new Inline.Text(text), marks);
    }

    /** Returns true for line breaks, and for spaces that are not code. */
    boolean isGap() {
        return leaf instanceof Inline.LineBreak
                || (leaf instanceof Inline.Text text
                        && !marks.has(Mark.CODE)
                        && Whitespace.strip(text.text()).isEmpty());
    }

    boolean isText() {
        return leaf instanceof Inline.Text;
    }

    String text() {
        return leaf instanceof Inline.Text text ? text.text() : "";
    }

    /** Returns this gap with the marks that its neighbours share. It is never code, and linked only inside a link. */
    Token between(Token before, Token after) {
        Marks common = before.marks.common(after.marks).without(Mark.CODE);
        return new Token(leaf, marks.shares(Mark.LINK, common) ? common : common.without(Mark.LINK));
    }
}
