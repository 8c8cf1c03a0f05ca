package io.github.qingwen.internal.render;

import io.github.qingwen.model.Inline;
import java.util.List;

/** A visitor of inlines without a result. Every kind must be handled, so that the compiler finds what a new kind needs. */
public interface InlineWalker {
    /** Handles each inline of a list, in order. */
    default void walk(List<Inline> inlines) {
        InlineDispatch dispatch = new InlineDispatch(this);
        inlines.forEach(inline -> inline.accept(dispatch).run());
    }

    /** Handles one inline. */
    default void walk(Inline inline) {
        inline.accept(new InlineDispatch(this)).run();
    }

    void text(Inline.Text text);

    void strong(Inline.Strong strong);

    void emphasis(Inline.Emphasis emphasis);

    void underline(Inline.Underline underline);

    void strikethrough(Inline.Strikethrough strikethrough);

    void code(Inline.Code code);

    void link(Inline.Link link);

    void picture(Inline.Picture picture);

    void lineBreak(Inline.LineBreak lineBreak);

    void formula(Inline.Formula formula);

    void footnoteReference(Inline.FootnoteReference reference);

    void superscript(Inline.Superscript superscript);

    void subscript(Inline.Subscript subscript);

    void unknown(Inline.Unknown unknown);
}
