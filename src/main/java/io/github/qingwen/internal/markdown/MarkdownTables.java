package io.github.qingwen.internal.markdown;

import io.github.qingwen.model.Block;
import java.util.stream.Stream;

/**
 * Tells which tables GFM can hold: at most one header row, no spans, and in cells nothing but lines, separated by
 * {@code br}.
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
}
