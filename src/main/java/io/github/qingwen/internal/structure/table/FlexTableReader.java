package io.github.qingwen.internal.structure.table;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Display;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.element.ElementReader;
import io.github.qingwen.internal.structure.element.SegmentSink;
import io.github.qingwen.internal.structure.element.SingleLine;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.structure.segment.Inferred;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads tables that are drawn with boxes: rows of boxes side by side ({@code display: flex}), each of as many cells,
 * with visible borders or backgrounds, and short text in the cells.
 */
public final class FlexTableReader implements ElementReader {
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 2;
    /** Most characters of a cell. */
    private static final int LONGEST_CELL = 60;

    private final String rule;

    /** @param rule id by which the report names this reader */
    public FlexTableReader(String rule) {
        this.rule = rule;
    }

    @Override
    public boolean reads(Box.Block block) {
        return block.children().size() >= FEWEST_ROWS
                && columns(block.children().get(0)) >= FEWEST_COLUMNS
                && isTable(block);
    }

    private static boolean isTable(Box.Block block) {
        int columns = columns(block.children().get(0));
        boolean visible = block.style().isVisible();
        for (Box child : block.children()) {
            if (columns(child) != columns) {
                return false;
            }
            Box.Block row = row(child);
            visible |= row.style().isVisible();
            for (Box cell : row.children()) {
                visible |= cell instanceof Box.Block inner && inner.style().isVisible();
                List<Run> text = SingleLine.of(asBlock(cell, row));
                if (text == null || Runs.text(text).length() > LONGEST_CELL) {
                    return false;
                }
            }
        }
        return visible;
    }

    /** Returns the number of cells of a box that is a row, in wrappers or not; 0 for other boxes. */
    private static int columns(Box box) {
        return box instanceof Box.Block && row(box).style().display() == Display.ROW
                ? row(box).children().size()
                : 0;
    }

    /** Returns the row inside wrappers that hold nothing else. */
    private static Box.Block row(Box box) {
        Box.Block row = (Box.Block) box;
        while (row.style().display() != Display.ROW
                && row.children().size() == 1
                && row.children().get(0) instanceof Box.Block inner) {
            row = inner;
        }
        return row;
    }

    private static Box.Block asBlock(Box cell, Box.Block row) {
        return cell instanceof Box.Block block ? block : row.with(List.of(cell));
    }

    @Override
    public void read(Box.Block block, SegmentSink sink) {
        List<List<Segment>> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int rows = block.children().size();
        int columns = columns(block.children().get(0));
        for (Box child : block.children()) {
            Box.Block row = row(child);
            for (Box cell : row.children()) {
                cells.add(sink.nested(asBlock(cell, row)));
                text.append(text(asBlock(cell, row))).append(' ');
            }
        }
        boolean header =
                isHeader(row(block.children().get(0)), row(block.children().get(1)));
        Inferred inferred = new Inferred(
                rule,
                Whitespace.strip(text.toString()),
                block.element(),
                rows + " rows of " + columns + " cells side by side, with visible boxes");
        sink.add(Segment.Kind.TABLE, cells, parts -> List.of(table(parts, columns, header)), inferred);
    }

    private static Block.Table table(List<List<Block>> cells, int columns, boolean header) {
        List<Block.Row> rows = new ArrayList<>();
        Iterator<List<Block>> next = cells.iterator();
        while (next.hasNext()) {
            List<Block.Cell> row = new ArrayList<>(columns);
            for (int i = 0; i < columns; i++) {
                row.add(Block.Cell.of(next.next()));
            }
            rows.add(new Block.Row(row));
        }
        return new Block.Table(
                List.of(),
                List.of(),
                header ? rows.subList(0, 1) : List.of(),
                header ? rows.subList(1, rows.size()) : rows);
    }

    /** The first row names the columns where it is set unlike the second. */
    private static boolean isHeader(Box.Block first, Box.Block second) {
        return !setting(first).equals(setting(second));
    }

    private static String setting(Box.Block row) {
        Box.Block cell = asBlock(row.children().get(0), row);
        List<Run> text = SingleLine.of(cell);
        return cell.text().background() + " "
                + (text != null && !text.isEmpty() && text.get(0).style().isBold());
    }

    private static String text(Box.Block cell) {
        List<Run> line = SingleLine.of(cell);
        return line == null ? "" : Whitespace.strip(Runs.text(line));
    }
}
