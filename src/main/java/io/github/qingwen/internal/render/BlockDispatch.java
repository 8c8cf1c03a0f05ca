package io.github.qingwen.internal.render;

import io.github.qingwen.model.Block;

/** Calls the method of a {@link BlockWalker} that handles a kind. */
record BlockDispatch(BlockWalker walker) implements Block.Visitor<Runnable> {
    @Override
    public Runnable otherwise(Block block) {
        throw new IllegalStateException("a kind of block without a method: " + block.getClass().getName());
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
    public Runnable unknown(Block.Unknown unknown) {
        return () -> walker.unknown(unknown);
    }
}
