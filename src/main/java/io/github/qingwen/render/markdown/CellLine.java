package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.render.BlockWalker;
import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a cell as one line of inline content, with a line break between two blocks. */
final class CellLine implements BlockWalker {
    private final List<Inline> line = new ArrayList<>();

    private CellLine() {}

    static List<Inline> of(Block.Cell cell) {
        CellLine line = new CellLine();
        line.walk(cell.blocks());
        return line.line;
    }

    private void add(List<Inline> content) {
        if (!content.isEmpty()) {
            if (!line.isEmpty()) {
                line.add(new Inline.LineBreak());
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
        list.items().forEach(item -> walk(item.blocks()));
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
        add(List.of(new Inline.Code(code.code())));
    }

    @Override
    public void table(Block.Table table) {
        add(table.caption());
        MarkdownTables.rows(table).forEach(row -> row.cells().forEach(cell -> walk(cell.blocks())));
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
