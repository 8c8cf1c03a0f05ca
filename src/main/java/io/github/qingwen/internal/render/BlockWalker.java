package io.github.qingwen.internal.render;

import io.github.qingwen.model.Block;
import java.util.List;

/**
 * A visitor of blocks without a result. Every kind must be handled, so that the compiler finds what a new kind needs.
 */
public interface BlockWalker {
    /** Handles each block of a list, in order. */
    default void walk(List<Block> blocks) {
        Dispatch dispatch = new Dispatch(this);
        blocks.forEach(block -> block.accept(dispatch).run());
    }

    /** Handles one block. */
    default void walk(Block block) {
        block.accept(new Dispatch(this)).run();
    }

    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void quote(Block.Quote quote);

    void list(Block.ItemList list);

    void figure(Block.Figure figure);

    void code(Block.Code code);

    void table(Block.Table table);

    void formula(Block.Formula formula);

    void divider(Block.Divider divider);

    void card(Block.Card card);

    void raw(Block.Raw raw);

    void unknown(Block.Unknown unknown);

    /** Calls the method of a walker that handles a kind. */
    record Dispatch(BlockWalker walker) implements Block.Visitor<Runnable> {
        @Override
        public Runnable otherwise(Block block) {
            throw new IllegalStateException(
                    "a kind of block without a method: " + block.getClass().getName());
        }

        @Override
        public Runnable heading(Block.Heading heading) {
            return () -> walker.heading(heading);
        }

        @Override
        public Runnable paragraph(Block.Paragraph paragraph) {
            return () -> walker.paragraph(paragraph);
        }

        @Override
        public Runnable quote(Block.Quote quote) {
            return () -> walker.quote(quote);
        }

        @Override
        public Runnable list(Block.ItemList list) {
            return () -> walker.list(list);
        }

        @Override
        public Runnable figure(Block.Figure figure) {
            return () -> walker.figure(figure);
        }

        @Override
        public Runnable code(Block.Code code) {
            return () -> walker.code(code);
        }

        @Override
        public Runnable table(Block.Table table) {
            return () -> walker.table(table);
        }

        @Override
        public Runnable formula(Block.Formula formula) {
            return () -> walker.formula(formula);
        }

        @Override
        public Runnable divider(Block.Divider divider) {
            return () -> walker.divider(divider);
        }

        @Override
        public Runnable card(Block.Card card) {
            return () -> walker.card(card);
        }

        @Override
        public Runnable raw(Block.Raw raw) {
            return () -> walker.raw(raw);
        }

        @Override
        public Runnable unknown(Block.Unknown unknown) {
            return () -> walker.unknown(unknown);
        }
    }
}
