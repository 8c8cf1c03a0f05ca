package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.model.Credit;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Content that an inference takes out of the text: it is removed, or it is in the article in another form.
 *
 * @param action removed or moved
 * @param rule id of the rule
 * @param category why
 * @param text as it stood
 * @param at the element in which it stood, or null
 * @param note what a reader of the report should know besides, or null
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
    /** Returns what the rule of a scope removes. */
    public static Departure removed(
            Scope scope, Category category, String text, @Nullable Element at, @Nullable String note) {
        return new Departure(Action.REMOVED, scope.rule(), category, text, at, note, List.of());
    }
}
