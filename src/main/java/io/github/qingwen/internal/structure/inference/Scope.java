package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.LinkTargets;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The context of an inference, and the receiver of what leaves the text.
 *
 * @param rule the id of the rule that is applied
 * @param length the length of the whole article, also for nested content, in code points
 * @param inlines makes inline content of runs
 * @param targets the ids that links lead to
 * @param entries receives the entries about content that is not in the new segments
 * @param credits receives the credits in the text
 */
public record Scope(
        String rule,
        int length,
        InlineBuilder inlines,
        LinkTargets targets,
        List<PendingEntry> entries,
        List<Credit> credits) {
    /** Returns the inline content of runs. */
    public List<Inline> inlines(List<Run> runs) {
        return inlines.inlines(runs);
    }

    /** Returns the inline content of a line. */
    public List<Inline> inlines(Segment.Text text) {
        return inlines.inlines(text.runs());
    }

    /**
     * Returns the entry that this rule recognised a line, with the certainty and the reasons of the line's decision.
     *
     * @param remarks follow the reasons
     */
    public PendingEntry weighed(Segment.Text line, String... remarks) {
        return weighed(Action.INFERRED, Category.STRUCTURE, line.typography().text(), line, remarks);
    }

    /** Returns the entry that this rule recognised a line, for reasons of its own. */
    public PendingEntry unweighed(Segment.Text line, String... reasons) {
        return PendingEntry.unweighed(
                Action.INFERRED,
                rule,
                Category.STRUCTURE,
                line.typography().text(),
                line.runs().get(0).node(),
                reasons);
    }

    /**
     * Returns an entry with the certainty and the reasons of a line's decision.
     *
     * @param line the first line of the text
     * @param remarks follow the reasons
     */
    public PendingEntry weighed(Action action, Category category, String text, Segment.Text line, String... remarks) {
        List<String> reasons = line.decision().reasons().get();
        return new PendingEntry(
                action,
                rule,
                category,
                text,
                line.runs().get(0).node(),
                reasons.isEmpty() ? null : line.decision().certainty(),
                Stream.concat(reasons.stream(), Stream.of(remarks)).toList());
    }

    /** Adds an entry about content that leaves the text. */
    public void report(Action action, Category category, String text, @Nullable Node at, @Nullable String reason) {
        String[] reasons = reason == null ? new String[0] : new String[] {reason};
        entries.add(PendingEntry.unweighed(action, rule, category, text, at, reasons));
    }
}
