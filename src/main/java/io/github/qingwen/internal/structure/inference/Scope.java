package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inferred;
import io.github.qingwen.internal.structure.segment.LinkTargets;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Inline;
import java.util.List;

/**
 * The context of an inference. Immutable.
 *
 * @param rule the id of the rule that is applied
 * @param document statistics of the whole article, also for nested content
 * @param inlines makes inline content of runs
 * @param targets the ids that links lead to
 */
public record Scope(String rule, DocumentStatistics document, InlineBuilder inlines, LinkTargets targets) {
    /** Returns the inline content of runs. */
    public List<Inline> inlines(List<Run> runs) {
        return inlines.inlines(runs);
    }

    /** Returns the inline content of a line. */
    public List<Inline> inlines(Segment.Text text) {
        return inlines.inlines(text.runs());
    }

    /** Returns the reason why this rule recognised a text. */
    public Inferred inferred(Segment.Text text, String because) {
        return inferred(text.typography().text(), text.runs().get(0), because);
    }

    /** Returns the reason why this rule recognised something. */
    public Inferred inferred(String text, Run at, String because) {
        return new Inferred(rule, text, at.element(), because);
    }
}
