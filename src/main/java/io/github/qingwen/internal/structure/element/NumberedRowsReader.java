package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Display;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.structure.line.Numbering;
import io.github.qingwen.internal.structure.segment.ListComposer;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists whose numbers stand in boxes beside the items: rows of boxes side by side ({@code display: flex}). The
 * first box of each row holds the number after that of the row before.
 */
public final class NumberedRowsReader implements ElementReader {
    private static final int MIN_ROWS = 2;

    private final String rule;

    /** @param rule the id of the rule, for the report */
    public NumberedRowsReader(String rule) {
        this.rule = rule;
    }

    @Override
    public boolean reads(Box.Block block) {
        Integer start = block.children().size() < MIN_ROWS
                ? null
                : number(block.children().get(0));
        if (start == null) {
            return false;
        }
        int next = start;
        for (Box row : block.children()) {
            Integer number = number(row);
            if (number == null || number != next++) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number in the first box of a row; null if there is none. */
    private static @Nullable Integer number(Box box) {
        if (!(box instanceof Box.Block row)
                || row.style().display() != Display.ROW
                || row.children().size() < 2
                || !(row.children().get(0) instanceof Box.Block badge)) {
            return null;
        }
        List<Run> line = SingleLine.of(badge);
        Numbering number = line == null ? null : Numbering.of(Whitespace.strip(Runs.text(line)));
        return number != null && number.alone() && !number.isBullet() && number.form() != Numbering.Form.ZERO
                ? number.value()
                : null;
    }

    @Override
    public void read(Box.Block block, SegmentSink sink) {
        List<List<Segment>> items = new ArrayList<>();
        StringBuilder numbers = new StringBuilder();
        for (Box child : block.children()) {
            Box.Block row = (Box.Block) child;
            Box.Block badge = (Box.Block) row.children().get(0);
            items.add(sink.nested(
                    row.with(row.children().subList(1, row.children().size()))));
            numbers.append(' ').append(Whitespace.strip(badge.element().text()));
        }
        PendingEntry inferred = PendingEntry.unweighed(
                Action.INFERRED,
                rule,
                Category.STRUCTURE,
                Whitespace.strip(numbers.toString()),
                block.element(),
                items.size() + " rows that begin with numbers in boxes");
        sink.add(
                Segment.Kind.LIST,
                items,
                ListComposer.of(items.size(), number(block.children().get(0))),
                inferred);
    }
}
