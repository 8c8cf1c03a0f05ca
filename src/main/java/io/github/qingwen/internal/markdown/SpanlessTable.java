package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** A table that repeats each spanning cell in all its rows and columns, and whose only header is the first row. */
final class SpanlessTable {
    private static final Block.Cell EMPTY = Block.Cell.of(List.of());

    /** For each column, the cell that spans down from a row above and its remaining rows. */
    private final List<Reaching> reaching = new ArrayList<>();

    private record Reaching(Block.Cell cell, int rows) {
        static final Reaching NOTHING = new Reaching(EMPTY, 0);

        Reaching below() {
            return rows <= 1 ? NOTHING : new Reaching(cell, rows - 1);
        }
    }

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
            Block.Cell single = new Block.Cell(1, 1, cell.blocks());
            int columns = repeats ? cell.colspan() : 1;
            for (int i = 0; i < columns; i++) {
                set(cells.size(), repeats ? new Reaching(single, cell.rowspan() - 1) : Reaching.NOTHING);
                cells.add(single);
            }
        }
        addReaching(cells);
        return new Block.Row(cells);
    }

    /** Adds the cells that span down into the next columns. */
    private void addReaching(List<Block.Cell> cells) {
        while (cells.size() < reaching.size() && reaching.get(cells.size()).rows() > 0) {
            Reaching above = reaching.get(cells.size());
            reaching.set(cells.size(), above.below());
            cells.add(above.cell());
        }
    }

    private void set(int column, Reaching below) {
        if (column < reaching.size()) {
            reaching.set(column, below);
        } else {
            reaching.add(below);
        }
    }
}
