package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A report entry of the structure stage, before its place and block are looked up.
 *
 * @param at the node in which the text begins; null if there is no single place
 * @param certainty 0 to 1; null if nothing was weighed
 */
public record PendingEntry(
        Action action,
        String rule,
        Category category,
        String text,
        @Nullable Node at,
        @Nullable Double certainty,
        List<String> reasons) {
    /** Returns an entry about a decision for which nothing was weighed. */
    public static PendingEntry unweighed(
            Action action, String rule, Category category, String text, @Nullable Node at, String... reasons) {
        return new PendingEntry(action, rule, category, text, at, null, List.of(reasons));
    }
}
