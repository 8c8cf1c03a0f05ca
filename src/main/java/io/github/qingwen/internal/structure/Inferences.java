package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.structure.heading.BoldLineHeadings;
import io.github.qingwen.internal.structure.heading.NumberHeadings;
import io.github.qingwen.internal.structure.heading.ProminentHeadings;
import io.github.qingwen.internal.structure.line.BareUrls;
import io.github.qingwen.internal.structure.line.BoxQuotes;
import io.github.qingwen.internal.structure.line.Captions;
import io.github.qingwen.internal.structure.line.CreditLines;
import io.github.qingwen.internal.structure.list.Dialogues;
import io.github.qingwen.internal.structure.list.Timelines;
import io.github.qingwen.internal.structure.list.TypedLists;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.util.List;

/** The table of inferences, in the order in which they go over the parts. */
public final class Inferences {
    /**
     * One inference.
     *
     * @param preset the first in which it works
     * @param about what it reads, for people
     * @param nested whether it works inside an item, a cell or a quotation too: there are no parts to head there
     */
    private record Row(Inference inference, Preset preset, boolean nested, String about) {}

    private static final List<Row> ROWS = List.of(
            new Row(new CreditLines(), Preset.STANDARD, false,
                    "`撰文｜名` near the top or the end is a credit, and moves to the metadata"),
            new Row(new Captions(), Preset.FAITHFUL, true, "the small grey line below a picture is its caption"),
            new Row(new NumberHeadings(), Preset.FAITHFUL, false,
                    "a number that stands out and the title in the next line are one heading"),
            new Row(new ProminentHeadings(), Preset.FAITHFUL, false,
                    "short lines that stand out by size, colour patch or number from the text below are headings"),
            new Row(new BoldLineHeadings(), Preset.FAITHFUL, false,
                    "bold lines of their own are headings, where an article has no other"),
            new Row(new BareUrls(), Preset.STANDARD, true, "a line that is nothing but an address is a link"),
            new Row(new Timelines(), Preset.READER, false, "dates on lines of their own, with lines below each, are a list"),
            new Row(new Dialogues(), Preset.READER, false, "lines that begin with who speaks, in turns, are a list"),
            new Row(new TypedLists(), Preset.READER, true,
                    "lines that each begin with a typed bullet or number are a list"),
            new Row(new BoxQuotes(), Preset.FAITHFUL, false,
                    "a box around words alone is a quotation, its short first line the title"));

    private Inferences() {}

    static List<RuleInfo> all() {
        return ROWS.stream()
                .map(row -> new RuleInfo(row.inference().id(), row.about(), row.preset()))
                .toList();
    }

    static List<Segment> article(List<Segment> parts, DocumentStatistics draft) {
        List<Segment> current = parts;
        for (Row row : ROWS) {
            current = apply(row, current, draft);
        }
        return current;
    }

    public static List<Segment> nested(List<Segment> parts, Context content) {
        List<Segment> current = parts;
        DocumentStatistics draft = new DocumentStatistics(parts, content);
        for (Row row : ROWS) {
            current = row.nested() ? apply(row, current, draft) : current;
        }
        return current;
    }

    private static List<Segment> apply(Row row, List<Segment> parts, DocumentStatistics draft) {
        return draft.content().isOn(row.inference().id()) ? row.inference().apply(parts, draft) : parts;
    }
}
