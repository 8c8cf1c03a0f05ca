package io.github.qingwen.render.text;

import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the plain text of blocks, in pieces between which the caller puts separators. */
final class TextBlocks implements Block.Visitor<TextBlocks> {
    private final List<String> pieces = new ArrayList<>();
    private final boolean cards;

    /** @param cards whether cards are text */
    TextBlocks(boolean cards) {
        this.cards = cards;
    }

    /** Returns the text of a block, a blank line between its pieces; empty where it has no text. */
    String text(Block block) {
        return String.join(PlacedText.SEPARATOR, pieces(List.of(block)));
    }

    /** Returns the text of blocks after a marker, their further lines indented by its width. */
    String item(String marker, List<Block> blocks) {
        return marker + String.join("\n", pieces(blocks)).replace("\n", "\n" + " ".repeat(marker.length()));
    }

    private List<String> pieces(List<Block> blocks) {
        return new TextBlocks(cards).add(blocks).pieces;
    }

    private TextBlocks add(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private TextBlocks add(String text) {
        if (!Whitespace.isBlank(text)) {
            pieces.add(text.strip());
        }
        return this;
    }

    @Override
    public TextBlocks heading(Block.Heading heading) {
        return add(Inline.textOf(heading.content()));
    }

    @Override
    public TextBlocks paragraph(Block.Paragraph paragraph) {
        return add(Inline.textOf(paragraph.content()));
    }

    @Override
    public TextBlocks quote(Block.Quote quote) {
        return add(Inline.textOf(quote.title())).add(quote.blocks());
    }

    @Override
    public TextBlocks list(Block.ListBlock list) {
        List<String> items = new ArrayList<>();
        long number = list.start();
        for (Block.ListItem item : list.items()) {
            items.add(item(list.ordered() ? number++ + ". " : "- ", item.blocks()));
        }
        return add(String.join("\n", items));
    }

    @Override
    public TextBlocks figure(Block.Figure figure) {
        return add(Inline.textOf(figure.caption()));
    }

    @Override
    public TextBlocks code(Block.CodeBlock code) {
        if (!Whitespace.isBlank(code.code())) {
            pieces.add(code.code());
        }
        return this;
    }

    @Override
    public TextBlocks table(Block.Table table) {
        return add(Inline.textOf(table.caption()))
                .add(Stream.concat(table.header().stream(), table.rows().stream())
                        .map(this::row)
                        .collect(Collectors.joining("\n")));
    }

    private String row(Block.Row row) {
        return row.cells().stream().map(this::cell).collect(Collectors.joining("\t"));
    }

    private String cell(Block.Cell cell) {
        return String.join(" ", pieces(cell.blocks())).replace('\n', ' ').replace('\t', ' ');
    }

    @Override
    public TextBlocks formula(Block.Formula formula) {
        return add(formula.latex());
    }

    @Override
    public TextBlocks divider(Block.Divider divider) {
        return this;
    }

    @Override
    public TextBlocks card(Block.Card card) {
        if (!cards) {
            return this;
        }
        String title = CardLabel.of(card);
        return add(card.description() == null ? title : title + '\n' + card.description());
    }

    @Override
    public TextBlocks raw(Block.Raw raw) {
        return this;
    }

    @Override
    public TextBlocks unknown(Block.Unknown unknown) {
        return add(unknown.text());
    }
}
