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

    /** Returns the text of a block, a blank line between its pieces; empty where it has no text. */
    static String text(Block block) {
        TextBlocks blocks = new TextBlocks();
        blocks.walk(block);
        return String.join(PlacedText.SEPARATOR, blocks.pieces);
    }

    /** Returns the text of blocks behind a marker, their further lines indented by its width. */
    static String item(String marker, List<Block> blocks) {
        TextBlocks inner = new TextBlocks();
        inner.walk(blocks);
        return marker + String.join("\n", inner.pieces).replace("\n", "\n" + " ".repeat(marker.length()));
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
                .map(TextBlocks::row)
                .collect(Collectors.joining("\n")));
    }

    private static String row(Block.Row row) {
        return row.cells().stream().map(TextBlocks::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(Block.Cell cell) {
        TextBlocks inner = new TextBlocks();
        inner.walk(cell.blocks());
        return String.join(" ", inner.pieces).replace('\n', ' ').replace('\t', ' ');
    }

    @Override
    public void formula(Block.Formula formula) {
        add(formula.latex());
    }

    @Override
    public void divider(Block.Divider divider) {}

    @Override
    public void card(Block.Card card) {
        String title = CardLabel.of(card);
        add(card.description() == null ? title : title + '\n' + card.description());
    }

    @Override
    public void raw(Block.Raw raw) {}

    @Override
    public void unknown(Block.Unknown unknown) {
        add(unknown.text());
    }
}
