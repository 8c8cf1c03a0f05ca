package io.github.qingwen.render.text;

import io.github.qingwen.internal.render.BlockWalker;
import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers blocks as pieces of plain text. */
final class TextBlocks implements BlockWalker {
    private final List<String> pieces = new ArrayList<>();

    /** The text of one block, its pieces with a blank line between; empty where it has no words. */
    static String text(Block block) {
        TextBlocks blocks = new TextBlocks();
        blocks.walk(block);
        return String.join("\n\n", blocks.pieces);
    }

    /** Blocks behind a mark, their lines indented below it. */
    static String item(String mark, List<Block> blocks) {
        TextBlocks inner = new TextBlocks();
        inner.walk(blocks);
        return mark + String.join("\n", inner.pieces).replace("\n", "\n" + " ".repeat(mark.length()));
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            pieces.add(text.strip());
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        paragraph(Inline.textOf(heading.content()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        paragraph(Inline.textOf(paragraph.content()));
    }

    @Override
    public void quote(Block.Quote quote) {
        paragraph(Inline.textOf(quote.title()));
        walk(quote.blocks());
    }

    @Override
    public void list(Block.ItemList list) {
        List<String> items = new ArrayList<>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            items.add(item(list.ordered() ? number++ + ". " : "- ", item.blocks()));
        }
        paragraph(String.join("\n", items));
    }

    @Override
    public void figure(Block.Figure figure) {
        paragraph(Inline.textOf(figure.caption()));
    }

    @Override
    public void code(Block.Code code) {
        if (!code.code().isBlank()) {
            pieces.add(code.code());
        }
    }

    @Override
    public void table(Block.Table table) {
        paragraph(Inline.textOf(table.caption()));
        paragraph(Stream.concat(table.header().stream(), table.rows().stream())
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
        paragraph(formula.latex());
    }

    @Override
    public void divider(Block.Divider divider) {
    }

    @Override
    public void card(Block.Card card) {
        String title = CardLabel.of(card);
        paragraph(card.description() == null ? title : title + '\n' + card.description());
    }

    @Override
    public void unknown(Block.Unknown unknown) {
        paragraph(unknown.text());
    }
}
