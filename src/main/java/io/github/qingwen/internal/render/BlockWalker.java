package io.github.qingwen.internal.render;

import io.github.qingwen.model.Block;
import java.util.List;

/** A visitor of blocks without a result. Every kind must be handled, so that the compiler finds what a new kind needs. */
public interface BlockWalker {
    /** Handles each block of a list, in order. */
    default void walk(List<Block> blocks) {
        BlockDispatch dispatch = new BlockDispatch(this);
        blocks.forEach(block -> block.accept(dispatch).run());
    }

    /** Handles one block. */
    default void walk(Block block) {
        block.accept(new BlockDispatch(this)).run();
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

    void unknown(Block.Unknown unknown);
}
