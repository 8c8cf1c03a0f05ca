package io.github.qingwen.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the lines of blocks without formatting. */
final class PlainText implements Block.Visitor.Default<PlainText> {
    private final List<String> lines = new ArrayList<>();

    private PlainText() {}

    /** Returns lines in reading order. A line with line breaks, or code of several lines, is one element with line feeds. */
    static List<String> lines(List<Block> blocks) {
        return new PlainText().add(blocks).lines;
    }

    private PlainText add(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private PlainText line(@Nullable String line) {
        if (line != null) {
            lines.add(line);
        }
        return this;
    }

    @Override
    public PlainText otherwise(Block block) {
        return line(block.content().isEmpty() ? null : Inline.textOf(block.content()))
                .add(block.blocks());
    }

    @Override
    public PlainText code(Block.CodeBlock code) {
        return line(code.code());
    }

    @Override
    public PlainText formula(Block.Formula formula) {
        return line(formula.latex());
    }

    @Override
    public PlainText card(Block.Card card) {
        return line(card.title()).line(card.description());
    }

    @Override
    public PlainText unknown(Block.Unknown unknown) {
        return line(UnknownFields.text(unknown.fields()));
    }
}
