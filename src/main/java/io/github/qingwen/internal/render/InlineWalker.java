package io.github.qingwen.internal.render;

import io.github.qingwen.model.Inline;
import java.util.List;

/**
 * A visitor of inlines without a result. Every kind must be handled, so that the compiler finds what a new kind needs.
 */
public interface InlineWalker {
    /** Handles each inline of a list, in order. */
    default void walk(List<Inline> inlines) {
        Dispatch dispatch = new Dispatch(this);
        inlines.forEach(inline -> inline.accept(dispatch).run());
    }

    /** Handles one inline. */
    default void walk(Inline inline) {
        inline.accept(new Dispatch(this)).run();
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

    void raw(Inline.Raw raw);

    void unknown(Inline.Unknown unknown);

    /** Calls the method of a walker that handles a kind. */
    record Dispatch(InlineWalker walker) implements Inline.Visitor<Runnable> {
        @Override
        public Runnable otherwise(Inline inline) {
            throw new IllegalStateException(
                    "a kind of inline without a method: " + inline.getClass().getName());
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
        public Runnable raw(Inline.Raw raw) {
            return () -> walker.raw(raw);
        }

        @Override
        public Runnable unknown(Inline.Unknown unknown) {
            return () -> walker.unknown(unknown);
        }
    }
}
