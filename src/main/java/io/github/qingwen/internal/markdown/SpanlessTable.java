package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** A table that repeats each spanning cell in all its rows and columns, and whose only header is the first row. */
final class SpanlessTable {
    /** For each column, the last cell, whose {@code rowspan} counts its own row and those below. */
    private final List<Block.Cell> above = new ArrayList<>();

    private SpanlessTable() {}

    /** Returns the table. If the repeated text would exceed a bound, each cell is written only once. */
    static Block.Table of(Block.Table table) {
        List<Block.Row> rows = MarkdownTables.rows(table).toList();
        boolean repeats = repeatedText(rows) <= Limits.REPEATED_TEXT;
        SpanlessTable grid = new SpanlessTable();
        List<Block.Row> spanless =
                rows.stream().map(row -> grid.row(row, repeats)).toList();
        int headers = Math.min(1, table.header().size());
        return new Block.Table(
                table.caption(),
                table.alignments(),
                spanless.subList(0, headers),
                spanless.subList(headers, spanless.size()));
    }

    /** Returns the number of characters that repeating adds, counting one for each cell. */
    private static long repeatedText(List<Block.Row> rows) {
        long repeated = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (Block.Cell cell : rows.get(i).cells()) {
                long copies = (long) cell.colspan() * Math.min(cell.rowspan(), rows.size() - i) - 1;
                repeated += copies == 0
                        ? 0
                        : copies * (1L + Inline.textOf(CellLine.of(cell)).length());
            }
        }
        return repeated;
    }

    private Block.Row row(Block.Row row, boolean repeats) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            addReaching(cells);
            for (int i = 0; i < (repeats ? cell.colspan() : 1); i++) {
                add(new Block.Cell(1, repeats ? cell.rowspan() : 1, cell.blocks()), cells);
            }
        }
        addReaching(cells);
        return new Block.Row(cells);
    }

    /** Adds the cells that span down into the next columns. */
    private void addReaching(List<Block.Cell> cells) {
        while (cells.size() < above.size() && above.get(cells.size()).rowspan() > 1) {
            Block.Cell cell = above.get(cells.size());
            add(new Block.Cell(1, cell.rowspan() - 1, cell.blocks()), cells);
        }
    }

    private void add(Block.Cell cell, List<Block.Cell> cells) {
        if (cells.size() < above.size()) {
            above.set(cells.size(), cell);
        } else {
            above.add(cell);
        }
        cells.add(Block.Cell.of(cell.blocks()));
    }
}
