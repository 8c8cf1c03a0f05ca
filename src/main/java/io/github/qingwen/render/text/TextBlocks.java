package io.github.qingwen.render.text;

import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers blocks as pieces of plain text. */
final class TextBlocks implements Block.Visitor<@Nullable Void> {
    private final List<String> pieces = new ArrayList<>();

    /** The text of one block, its pieces with a blank line between; empty where it has no words. */
    static String text(Block block) {
        TextBlocks blocks = new TextBlocks();
        block.accept(blocks);
        return String.join("\n\n", blocks.pieces);
    }

    /** Blocks behind a mark, their lines indented below it. */
    static String item(String mark, List<Block> blocks) {
        TextBlocks inner = new TextBlocks();
        blocks.forEach(block -> block.accept(inner));
        return mark + String.join("\n", inner.pieces).replace("\n", "\n" + " ".repeat(mark.length()));
    }

    private @Nullable Void paragraph(String text) {
        if (!text.isBlank()) {
            pieces.add(text.strip());
        }
        return null;
    }

    @Override
    public @Nullable Void heading(Block.Heading heading) {
        return paragraph(Inline.textOf(heading.content()));
    }

    @Override
    public @Nullable Void paragraph(Block.Paragraph paragraph) {
        return paragraph(Inline.textOf(paragraph.content()));
    }

    @Override
    public @Nullable Void quote(Block.Quote quote) {
        paragraph(Inline.textOf(quote.title()));
        quote.blocks().forEach(block -> block.accept(this));
        return null;
    }

    @Override
    public @Nullable Void list(Block.ItemList list) {
        List<String> items = new ArrayList<>();
        int number = list.firstNumber();
        for (Block.Item item : list.items()) {
            items.add(item(list.ordered() ? number++ + ". " : "- ", item.blocks()));
        }
        return paragraph(String.join("\n", items));
    }

    @Override
    public @Nullable Void figure(Block.Figure figure) {
        return paragraph(Inline.textOf(figure.caption()));
    }

    @Override
    public @Nullable Void code(Block.Code code) {
        if (!code.code().isBlank()) {
            pieces.add(code.code());
        }
        return null;
    }

    @Override
    public @Nullable Void table(Block.Table table) {
        paragraph(Inline.textOf(table.caption()));
        return paragraph(Stream.concat(table.header().stream(), table.rows().stream())
                .map(TextBlocks::row)
                .collect(Collectors.joining("\n")));
    }

    private static String row(Block.Row row) {
        return row.cells().stream().map(TextBlocks::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(Block.Cell cell) {
        TextBlocks inner = new TextBlocks();
        cell.blocks().forEach(block -> block.accept(inner));
        return String.join(" ", inner.pieces).replace('\n', ' ').replace('\t', ' ');
    }

    @Override
    public @Nullable Void formula(Block.Formula formula) {
        return paragraph(formula.latex());
    }

    @Override
    public @Nullable Void divider(Block.Divider divider) {
        return null;
    }

    @Override
    public @Nullable Void card(Block.Card card) {
        String title = CardLabel.of(card);
        return paragraph(card.description() == null ? title : title + '\n' + card.description());
    }

    @Override
    public @Nullable Void unknown(Block.Unknown unknown) {
        return paragraph(unknown.text());
    }
}
