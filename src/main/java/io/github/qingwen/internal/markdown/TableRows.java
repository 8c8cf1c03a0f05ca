package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** A table as a list with an item for each row: the blocks of its cells, each after the header of its column. */
final class TableRows {
    private TableRows() {}

    /** Returns the list, or the blocks of the only row, without the caption. */
    static List<Block> of(Block.Table table) {
        List<Inline> labels = labels(table);
        List<Block.Row> rows = labels.isEmpty() ? MarkdownTables.rows(table).toList() : table.rows();
        List<Block.Item> items = rows.stream().map(row -> item(row, labels)).toList();
        return items.size() == 1 ? items.get(0).blocks() : List.of(new Block.ItemList(false, 1, items));
    }

    private static Block.Item item(Block.Row row, List<Inline> labels) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            List<Block> cell = row.cells().get(i).blocks();
            if (i < labels.size() && !cell.isEmpty()) {
                blocks.add(new Block.Paragraph(List.of(labels.get(i))));
            }
            blocks.addAll(cell);
        }
        return new Block.Item(blocks);
    }

    /**
     * Returns the headers of the columns in bold; none where cells span, so that a cell's column is uncertain, and where
     * the headers are no lines or too long to stand in each row.
     */
    private static List<Inline> labels(Block.Table table) {
        if (table.header().size() != 1
                || table.rows().isEmpty()
                || MarkdownTables.cells(table).anyMatch(cell -> cell.colspan() > 1 || cell.rowspan() > 1)
                || !table.header().get(0).cells().stream().allMatch(CellLine::fits)) {
            return List.of();
        }
        List<Inline> labels = new ArrayList<>();
        for (Block.Cell cell : table.header().get(0).cells()) {
            labels.add(new Inline.Strong(CellLine.of(cell)));
        }
        long repeated = (long) Inline.textOf(labels).length() * table.rows().size();
        return repeated <= Limits.REPEATED_TEXT ? labels : List.of();
    }
}
