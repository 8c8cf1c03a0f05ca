package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.model.Credit;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Content that an inference removes from the text, or puts into the article in another form.
 *
 * @param action removed, moved, or inferred for content that also stays in the text
 * @param rule id of the rule
 * @param category the category of the report entry
 * @param text the original text
 * @param at the original element, or null
 * @param note further information for the report, or null
 * @param credits the credits that it holds
 */
public record Departure(
        Action action,
        String rule,
        Category category,
        String text,
        @Nullable Element at,
        @Nullable String note,
        List<Credit> credits) {
    /** Returns a removal by the rule of a scope. */
    public static Departure removed(
            Scope scope, Category category, String text, @Nullable Element at, @Nullable String note) {
        return new Departure(Action.REMOVED, scope.rule(), category, text, at, note, List.of());
    }
}
