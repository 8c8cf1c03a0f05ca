package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Digits;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Block.Alignment;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads {@code table}. A table of one column is layout and is read as its content, unless its markup is stated. */
public final class TableReader implements ElementReader {
    /** Maximum number of digits of a span. */
    private static final int SPAN_DIGITS = 3;

    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("table");
    }

    @Override
    public void read(Box.Block table, SegmentSink sink) {
        Rows rows = new Rows();
        rows.gather(table);
        boolean stated = StatedMarkup.isStated(table.element());
        if (!stated && rows.rows.stream().allMatch(row -> row.cells().size() <= 1)) {
            sink.addContent(table);
            return;
        }
        rows.above.forEach(sink::addContent);
        List<Inline> caption = sink.inlines(rows.caption);
        List<List<Segment>> cells = rows.rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(sink::nested)
                .toList();
        sink.add(Segment.Kind.TABLE, cells, parts -> List.of(table(rows.rows, caption, parts.iterator(), stated)));
    }

    private static Block.Table table(
            List<Row> rows, List<Inline> caption, Iterator<List<Block>> cells, boolean stated) {
        List<Block.Row> header = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (Row row : rows) {
            List<Block.Cell> read = new ArrayList<>();
            row.cells().forEach(cell -> read.add(cell(cell, cells.next())));
            (body.isEmpty() && row.isHeader() ? header : body).add(new Block.Row(read));
        }
        return new Block.Table(caption, alignments(rows, stated), header, body);
    }

    private static Block.Cell cell(Box.Block cell, List<Block> blocks) {
        return new Block.Cell(
                span(cell, "colspan"),
                span(cell, "rowspan"),
                cell.tag().equals("th") ? withoutEmphasis(blocks) : blocks);
    }

    /** Removes bold from header cells, which are bold anyway. */
    private static List<Block> withoutEmphasis(List<Block> blocks) {
        List<Block> plain = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            plain.add(
                    block instanceof Block.Paragraph paragraph
                            ? new Block.Paragraph(InlineBuilder.withoutEmphasis(paragraph.content()))
                            : block);
        }
        return plain;
    }

    private static int span(Box.Block cell, String attribute) {
        return Digits.parse(cell.element().attr(attribute), SPAN_DIGITS, 1);
    }

    /** Returns the alignment of each column: that of its cells if they agree, else none. */
    private static List<Alignment> alignments(List<Row> rows, boolean stated) {
        List<Alignment> alignments = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                Alignment own = alignment(row.cells().get(i), stated);
                if (i == alignments.size()) {
                    alignments.add(own);
                } else if (alignments.get(i) != own) {
                    alignments.set(i, Alignment.NONE);
                }
            }
        }
        return alignments.stream().allMatch(alignment -> alignment == Alignment.NONE) ? List.of() : alignments;
    }

    /** Left is the default, so it counts as an alignment only in stated markup. */
    private static Alignment alignment(Box.Block cell, boolean stated) {
        if (stated && cell.element().attr("align").equals("left")) {
            return Alignment.LEFT;
        }
        return switch (cell.text().align()) {
            case CENTER -> Alignment.CENTER;
            case END -> Alignment.RIGHT;
            case START, JUSTIFY -> Alignment.NONE;
        };
    }

    private record Row(List<Box.Block> cells, boolean inHead) {
        boolean isHeader() {
            return inHead
                    || (!cells.isEmpty()
                            && cells.stream().allMatch(cell -> cell.tag().equals("th")));
        }
    }

    /** The rows of one table, without those of nested tables. */
    private static final class Rows {
        private final List<Row> rows = new ArrayList<>();
        private final List<Run> caption = new ArrayList<>();
        /** Captions that cannot be read as one line. */
        private final List<Box.Block> above = new ArrayList<>();

        void gather(Box.Block block) {
            for (Box child : block.children()) {
                if (child instanceof Box.Block inner) {
                    part(inner, block);
                } else if (child instanceof Box.Line line) {
                    // text between rows; a browser shows it above the table
                    caption.addAll(line.runs());
                }
            }
        }

        private void part(Box.Block block, Box.Block around) {
            switch (block.tag()) {
                case "tr" -> rows.add(new Row(cells(block), around.tag().equals("thead")));
                case "caption" -> caption(block);
                default -> gather(block);
            }
        }

        private void caption(Box.Block block) {
            List<Run> line = SingleLine.of(block);
            if (line == null) {
                above.add(block);
            } else {
                SingleLine.append(line, caption);
            }
        }

        private static List<Box.Block> cells(Box.Block row) {
            return row.children().stream()
                    .map(child -> child instanceof Box.Block cell ? cell : row.with(List.of(child)))
                    .toList();
        }
    }
}
