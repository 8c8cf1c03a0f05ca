package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Display;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.Segmenter;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.model.Block;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that is painted with boxes: rows set side by side ({@code display: flex}), each of as many cells, with lines or
 * colours that can be seen, and nothing in the cells but short words.
 */
public final class FlexTableReader implements ElementReader {
    public static final RuleInfo RULE =
            new RuleInfo("table-of-boxes", "rows of equally many framed cells, painted with boxes, are a table", Preset.FAITHFUL);

    private static final int FEWEST = 2;
    private static final int LONGEST_CELL = 60;

    @Override
    public boolean reads(Box.Block block) {
        return block.children().size() >= FEWEST && cells(block.children().get(0)) >= FEWEST && isGrid(block);
    }

    private static boolean isGrid(Box.Block block) {
        int columns = cells(block.children().get(0));
        boolean drawn = block.style().isDrawn();
        for (Box child : block.children()) {
            if (cells(child) != columns) {
                return false;
            }
            Box.Block row = row(child);
            drawn |= row.style().isDrawn();
            for (Box cell : row.children()) {
                List<Run> words = new ArrayList<>();
                drawn |= cell instanceof Box.Block inner && inner.style().isDrawn();
                boolean fits = SingleLine.gather(asBlock(cell, row), words) && Runs.text(words).length() <= LONGEST_CELL;
                if (!fits) {
                    return false;
                }
            }
        }
        return drawn;
    }

    /** How many cells the box has if it is a row, wrapped or not; else none. */
    private static int cells(Box box) {
        return box instanceof Box.Block && row(box).style().display() == Display.ROW ? row(box).children().size() : 0;
    }

    /** The row inside wrappers that hold nothing else. */
    private static Box.Block row(Box box) {
        Box.Block row = (Box.Block) box;
        while (row.style().display() != Display.ROW && row.children().size() == 1
                && row.children().get(0) instanceof Box.Block inner) {
            row = inner;
        }
        return row;
    }

    private static Box.Block asBlock(Box cell, Box.Block row) {
        return cell instanceof Box.Block block ? block : row.with(List.of(cell));
    }

    @Override
    public void read(Box.Block block, Segmenter parts) {
        if (!parts.content().isOn(RULE.id())) {
            parts.framed(block);
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Box child : block.children()) {
            Box.Block row = row(child);
            rows.add(new Block.Row(row.children().stream()
                    .map(cell -> new Block.Cell(1, 1, parts.nested(asBlock(cell, row))))
                    .toList()));
        }
        boolean head = isHead(row(block.children().get(0)), row(block.children().get(1)));
        parts.add(new Block.Table(
                List.of(), List.of(), head ? rows.subList(0, 1) : List.of(), head ? rows.subList(1, rows.size()) : rows));
    }

    /** The first row names the columns where it is painted unlike the second. */
    private static boolean isHead(Box.Block first, Box.Block second) {
        return !paint(first).equals(paint(second));
    }

    private static String paint(Box.Block row) {
        Box.Block cell = asBlock(row.children().get(0), row);
        List<Run> words = new ArrayList<>();
        SingleLine.gather(cell, words);
        return cell.text().background() + " " + (!words.isEmpty() && words.get(0).style().isBold());
    }
}
