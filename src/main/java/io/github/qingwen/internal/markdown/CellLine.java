package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.render.BlockWalker;
import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The blocks of a cell as one line of inline content, with a line break between two blocks, and marks before items. */
final class CellLine implements BlockWalker {
    private final List<Inline> line = new ArrayList<>();

    /** What is written before the next block: the marker of the item that it begins. */
    private String marker = "";

    private boolean fits = true;

    private CellLine() {}

    private static CellLine read(Block.Cell cell) {
        CellLine line = new CellLine();
        line.walk(cell.blocks());
        return line;
    }

    static List<Inline> of(Block.Cell cell) {
        return read(cell).line;
    }

    /** Returns whether one line can show a cell: not so lines of code and tables. */
    static boolean fits(Block.Cell cell) {
        return read(cell).fits;
    }

    private void add(List<Inline> content) {
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
    }

    @Override
    public void heading(Block.Heading heading) {
        add(heading.content());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        add(paragraph.content());
    }

    @Override
    public void quote(Block.Quote quote) {
        add(quote.title());
        walk(quote.blocks());
    }

    @Override
    public void list(Block.ItemList list) {
        int number = list.start();
        for (Block.Item item : list.items()) {
            marker += list.ordered() ? number++ + ". " : "• ";
            marker += item.checked() == null ? "" : item.checked() ? "[x] " : "[ ] ";
            walk(item.blocks());
            marker = "";
        }
    }

    @Override
    public void figure(Block.Figure figure) {
        List<Inline> pictures = new ArrayList<>();
        figure.images().forEach(image -> pictures.add(new Inline.Picture(image)));
        add(pictures);
        add(figure.caption());
    }

    @Override
    public void code(Block.Code code) {
        fits &= code.code().strip().indexOf('\n') < 0;
        add(List.of(new Inline.Code(code.code())));
    }

    @Override
    public void table(Block.Table table) {
        fits = false;
        add(table.caption());
        Stream.concat(table.header().stream(), table.rows().stream())
                .forEach(row -> row.cells().forEach(cell -> walk(cell.blocks())));
    }

    @Override
    public void formula(Block.Formula formula) {
        add(List.of(new Inline.Formula(formula.latex())));
    }

    /** A rule inside a cell has no words. */
    @Override
    public void divider(Block.Divider divider) {}

    @Override
    public void card(Block.Card card) {
        add(List.of(CardLabel.inline(card)));
    }

    @Override
    public void raw(Block.Raw raw) {
        add(List.of(new Inline.Raw(raw.format(), raw.source())));
    }

    @Override
    public void unknown(Block.Unknown unknown) {
        add(List.of(new Inline.Text(unknown.text())));
    }
}
