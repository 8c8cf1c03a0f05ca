package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.Segmenter;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.text.Digits;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Block.Alignment;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** {@code table}. One of a single column is there for its looks and is read as its content. */
public final class TableReader implements ElementReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("table");
    }

    @Override
    public void read(Box.Block block, Segmenter parts) {
        Rows rows = new Rows();
        rows.gather(block);
        if (rows.rows.stream().allMatch(row -> row.cells().size() <= 1)) {
            parts.framed(block);
            return;
        }
        List<Block.Row> header = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (Row row : rows.rows) {
            (body.isEmpty() && row.isHeader() ? header : body).add(row(row, parts));
        }
        List<Inline> caption = rows.caption.isEmpty() ? List.of() : parts.content().inlines(rows.caption);
        parts.add(new Block.Table(caption, alignments(rows.rows), header, body));
    }

    private static Block.Row row(Row row, Segmenter parts) {
        return new Block.Row(row.cells().stream()
                .map(cell -> new Block.Cell(span(cell, "colspan"), span(cell, "rowspan"), blocks(cell, parts)))
                .toList());
    }

    private static List<Block> blocks(Box.Block cell, Segmenter parts) {
        List<Block> blocks = parts.nested(cell);
        if (!cell.tag().equals("th")) {
            return blocks;
        }
        // a header cell is bold by being one
        return blocks.stream()
                .map(block -> block instanceof Block.Paragraph paragraph
                        ? new Block.Paragraph(InlineBuilder.withoutStrong(paragraph.content()))
                        : block)
                .toList();
    }

    private static int span(Box.Block cell, String attribute) {
        return Digits.parse(cell.element().attr(attribute), 3, 1);
    }

    /** What most would call the column's: that of its cells in the body where they agree. */
    private static List<Alignment> alignments(List<Row> rows) {
        List<Alignment> alignments = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                Alignment own = alignment(row.cells().get(i));
                if (i == alignments.size()) {
                    alignments.add(own);
                } else if (alignments.get(i) != own) {
                    alignments.set(i, Alignment.NONE);
                }
            }
        }
        return alignments.stream().allMatch(a -> a == Alignment.NONE) ? List.of() : alignments;
    }

    private static Alignment alignment(Box.Block cell) {
        return switch (cell.text().align()) {
            case CENTER -> Alignment.CENTER;
            case END -> Alignment.RIGHT;
            case START, JUSTIFY -> Alignment.NONE;
        };
    }

    private record Row(List<Box.Block> cells, boolean inHead) {
        boolean isHeader() {
            return inHead || (!cells.isEmpty() && cells.stream().allMatch(cell -> cell.tag().equals("th")));
        }
    }

    /** The rows of one table; those of tables inside its cells stay there. */
    private static final class Rows {
        private final List<Row> rows = new ArrayList<>();
        private final List<Run> caption = new ArrayList<>();

        void gather(Box.Block block) {
            for (Box child : block.children()) {
                if (child instanceof Box.Block inner) {
                    part(inner, block);
                } else if (child instanceof Box.Line line) {
                    // words between rows; a browser shows them above the table
                    caption.addAll(line.runs());
                }
            }
        }

        private void part(Box.Block block, Box.Block around) {
            switch (block.tag()) {
                case "tr" -> rows.add(new Row(cells(block), around.tag().equals("thead")));
                case "caption" -> SingleLine.gather(block, caption);
                default -> gather(block);
            }
        }

        private static List<Box.Block> cells(Box.Block row) {
            return row.children().stream()
                    .map(child -> child instanceof Box.Block cell ? cell : row.with(List.of(child)))
                    .toList();
        }
    }
}
