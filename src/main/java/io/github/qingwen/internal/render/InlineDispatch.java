package io.github.qingwen.internal.render;

import io.github.qingwen.model.Inline;

/** Calls the method of a {@link InlineWalker} that handles a kind. */
record InlineDispatch(InlineWalker walker) implements Inline.Visitor<Runnable> {
    @Override
    public Runnable otherwise(Inline inline) {
        throw new IllegalStateException("a kind of inline without a method: " + inline.getClass().getName());
    }

    @Override
    public Runnable text(Inline.Text text) {
        return () -> walker.text(text);
    }

    @Override
    public Runnable strong(Inline.Strong strong) {
        return () -> walker.strong(strong);
    }

    @Override
    public Runnable emphasis(Inline.Emphasis emphasis) {
        return () -> walker.emphasis(emphasis);
    }

    @Override
    public Runnable underline(Inline.Underline underline) {
        return () -> walker.underline(underline);
    }

    @Override
    public Runnable strikethrough(Inline.Strikethrough strikethrough) {
        return () -> walker.strikethrough(strikethrough);
    }

    @Override
    public Runnable code(Inline.Code code) {
        return () -> walker.code(code);
    }

    @Override
    public Runnable link(Inline.Link link) {
        return () -> walker.link(link);
    }

    @Override
    public Runnable picture(Inline.Picture picture) {
        return () -> walker.picture(picture);
    }

    @Override
    public Runnable lineBreak(Inline.LineBreak lineBreak) {
        return () -> walker.lineBreak(lineBreak);
    }

    @Override
    public Runnable formula(Inline.Formula formula) {
        return () -> walker.formula(formula);
    }

    @Override
    public Runnable footnoteReference(Inline.FootnoteReference reference) {
        return () -> walker.footnoteReference(reference);
    }

    @Override
    public Runnable superscript(Inline.Superscript superscript) {
        return () -> walker.superscript(superscript);
    }

    @Override
    public Runnable subscript(Inline.Subscript subscript) {
        return () -> walker.subscript(subscript);
    }

    @Override
    public Runnable unknown(Inline.Unknown unknown) {
        return () -> walker.unknown(unknown);
    }
}
