package io.github.qingwen.render.text;

import io.github.qingwen.internal.render.BlockWalker;
import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the plain text of blocks, in pieces between which the caller puts separators. */
final class TextBlocks implements BlockWalker {
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

    /** Returns the text of blocks behind a marker, their further lines indented by its width. */
    String item(String marker, List<Block> blocks) {
        return marker + String.join("\n", pieces(blocks)).replace("\n", "\n" + " ".repeat(marker.length()));
    }

    private List<String> pieces(List<Block> blocks) {
        TextBlocks inner = new TextBlocks(cards);
        inner.walk(blocks);
        return inner.pieces;
    }

    private void add(String text) {
        if (!Whitespace.isBlank(text)) {
            pieces.add(text.strip());
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        add(Inline.textOf(heading.content()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        add(Inline.textOf(paragraph.content()));
    }

    @Override
    public void quote(Block.Quote quote) {
        add(Inline.textOf(quote.title()));
        walk(quote.blocks());
    }

    @Override
    public void list(Block.ItemList list) {
        List<String> items = new ArrayList<>();
        long number = list.start();
        for (Block.Item item : list.items()) {
            items.add(item(list.ordered() ? number++ + ". " : "- ", item.blocks()));
        }
        add(String.join("\n", items));
    }

    @Override
    public void figure(Block.Figure figure) {
        add(Inline.textOf(figure.caption()));
    }

    @Override
    public void code(Block.Code code) {
        if (!Whitespace.isBlank(code.code())) {
            pieces.add(code.code());
        }
    }

    @Override
    public void table(Block.Table table) {
        add(Inline.textOf(table.caption()));
        add(Stream.concat(table.header().stream(), table.rows().stream())
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
    public void formula(Block.Formula formula) {
        add(formula.latex());
    }

    @Override
    public void divider(Block.Divider divider) {}

    @Override
    public void card(Block.Card card) {
        if (cards) {
            String title = CardLabel.of(card);
            add(card.description() == null ? title : title + '\n' + card.description());
        }
    }

    @Override
    public void raw(Block.Raw raw) {}

    @Override
    public void unknown(Block.Unknown unknown) {
        add(unknown.text());
    }
}
