package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a cell as one line of inline content, with line breaks between blocks and markers before items. */
final class CellLine implements Block.Visitor<CellLine> {
    private final List<Inline> line = new ArrayList<>();

    /** The list marker to write before the next block; empty unless the block begins an item. */
    private String marker = "";

    private boolean fits = true;

    private CellLine() {}

    private static CellLine read(Block.Cell cell) {
        return new CellLine().write(cell.blocks());
    }

    private CellLine write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    static List<Inline> of(Block.Cell cell) {
        return read(cell).line;
    }

    /** Returns whether a cell fits on one line: it has no lines of code and no tables. */
    static boolean fits(Block.Cell cell) {
        return read(cell).fits;
    }

    private CellLine add(List<Inline> content) {
        if (!content.isEmpty()) {
            if (!line.isEmpty()) {
                line.add(new Inline.LineBreak());
            }
            if (!marker.isEmpty()) {
                line.add(new Inline.Text(marker));
                marker = "";
            }
            line.addAll(content);
        }
        return this;
    }

    @Override
    public CellLine heading(Block.Heading heading) {
        return add(heading.content());
    }

    @Override
    public CellLine paragraph(Block.Paragraph paragraph) {
        return add(paragraph.content());
    }

    @Override
    public CellLine quote(Block.Quote quote) {
        return add(quote.title()).write(quote.blocks());
    }

    @Override
    public CellLine list(Block.ListBlock list) {
        int number = list.start();
        for (Block.ListItem item : list.items()) {
            marker += list.ordered() ? number++ + ". " : "• ";
            marker += item.checked() == null ? "" : item.checked() ? "[x] " : "[ ] ";
            write(item.blocks());
            marker = "";
        }
        return this;
    }

    @Override
    public CellLine figure(Block.Figure figure) {
        List<Inline> images =
                figure.images().stream().<Inline>map(Inline.InlineImage::new).toList();
        return add(images).add(figure.caption());
    }

    @Override
    public CellLine code(Block.CodeBlock code) {
        fits &= code.code().strip().indexOf('\n') < 0;
        return add(List.of(new Inline.Code(code.code())));
    }

    @Override
    public CellLine table(Block.Table table) {
        fits = false;
        return add(table.caption()).write(table.blocks());
    }

    @Override
    public CellLine formula(Block.Formula formula) {
        return add(List.of(new Inline.Formula(formula.latex())));
    }

    /** Drops a divider, which has no text. */
    @Override
    public CellLine divider(Block.Divider divider) {
        return this;
    }

    @Override
    public CellLine card(Block.Card card) {
        return add(List.of(CardLabel.inline(card)));
    }

    @Override
    public CellLine raw(Block.Raw raw) {
        return add(List.of(new Inline.Raw(raw.format(), raw.source())));
    }

    @Override
    public CellLine unknown(Block.Unknown unknown) {
        return add(List.of(new Inline.Text(unknown.text())));
    }
}
