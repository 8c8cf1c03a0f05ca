package io.github.qingwen.internal;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of a report. Not thread-safe. */
public final class ReportBuilder {
    private final List<ReportEntry> entries = new ArrayList<>();

    public ReportBuilder removed(String rule, Category category, String text, @Nullable Place place) {
        return add(Action.REMOVED, rule, category, text, place, null);
    }

    public ReportBuilder changed(
            String rule, Category category, String text, @Nullable Place place, @Nullable String reason) {
        return add(Action.CHANGED, rule, category, text, place, reason);
    }

    public ReportBuilder doubted(
            String rule, Category category, String text, @Nullable Place place, @Nullable String reason) {
        return add(Action.DOUBTED, rule, category, text, place, reason);
    }

    public ReportBuilder inferred(String rule, Category category, String text, @Nullable Place place, String reason) {
        return add(Action.INFERRED, rule, category, text, place, reason);
    }

    private ReportBuilder add(
            Action action,
            String rule,
            Category category,
            String text,
            @Nullable Place place,
            @Nullable String reason) {
        List<String> reasons = reason == null ? List.of() : List.of(reason);
        return add(new ReportEntry(action, rule, category, text, place, null, reasons, null));
    }

    public ReportBuilder add(ReportEntry entry) {
        entries.add(entry);
        return this;
    }

    public Report build() {
        return new Report(entries);
    }
}
