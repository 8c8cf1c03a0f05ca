package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables that GFM can express: at most one header row, no spans, and only lines in cells, separated by {@code br}.
 */
final class MarkdownTables {
    private MarkdownTables() {}

    static boolean holds(Block.Table table) {
        return table.header().size() <= 1 && columns(table) > 0 && cells(table).allMatch(MarkdownTables::holds);
    }

    private static boolean holds(Block.Cell cell) {
        return cell.colspan() == 1 && cell.rowspan() == 1 && hasLinesOnly(cell);
    }

    static boolean hasLinesOnly(Block.Cell cell) {
        return cell.blocks().stream().allMatch(MarkdownTables::isLine);
    }

    private static boolean isLine(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Formula
                || (block instanceof Block.Figure figure && figure.caption().isEmpty());
    }

    static int columns(Block.Table table) {
        return rows(table).mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Returns all rows, those of the header first. */
    static Stream<Block.Row> rows(Block.Table table) {
        return Stream.concat(table.header().stream(), table.rows().stream());
    }

    static Stream<Block.Cell> cells(Block.Table table) {
        return rows(table).flatMap(row -> row.cells().stream());
    }

    /**
     * Returns a table as a list with an item for each row, or as the blocks of its only row, without the caption. An
     * item holds the blocks of its cells, each after the header of its column.
     */
    static List<Block> asList(Block.Table table) {
        List<Inline> labels = labels(table);
        List<Block.Row> rows = labels.isEmpty() ? rows(table).toList() : table.rows();
        List<Block.ListItem> items = rows.stream().map(row -> item(row, labels)).toList();
        return items.size() == 1 ? items.get(0).blocks() : List.of(new Block.ListBlock(false, 1, items));
    }

    private static Block.ListItem item(Block.Row row, List<Inline> labels) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            List<Block> cell = row.cells().get(i).blocks();
            if (i < labels.size() && !cell.isEmpty()) {
                blocks.add(new Block.Paragraph(List.of(labels.get(i))));
            }
            blocks.addAll(cell);
        }
        return new Block.ListItem(blocks);
    }

    /**
     * Returns the headers of the columns in bold. Returns none if cells span, because a cell's column is then uncertain,
     * or if the headers are not single lines or too long to repeat in each row.
     */
    private static List<Inline> labels(Block.Table table) {
        if (table.header().size() != 1
                || table.rows().isEmpty()
                || cells(table).anyMatch(cell -> cell.colspan() > 1 || cell.rowspan() > 1)
                || !table.header().get(0).cells().stream().allMatch(CellLine::fits)) {
            return List.of();
        }
        List<Inline> labels = table.header().get(0).cells().stream()
                .<Inline>map(cell -> new Inline.Strong(CellLine.of(cell)))
                .toList();
        long repeated = (long) Inline.textOf(labels).length() * table.rows().size();
        return repeated <= Limits.REPEATED_TEXT ? labels : List.of();
    }
}
