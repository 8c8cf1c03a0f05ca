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

    public void removed(String rule, Category category, String text, @Nullable Place place) {
        add(Action.REMOVED, rule, category, text, place, null);
    }

    public void changed(String rule, Category category, String text, @Nullable Place place, @Nullable String reason) {
        add(Action.CHANGED, rule, category, text, place, reason);
    }

    public void doubted(String rule, Category category, String text, @Nullable Place place, @Nullable String reason) {
        add(Action.DOUBTED, rule, category, text, place, reason);
    }

    public void inferred(String rule, Category category, String text, @Nullable Place place, String reason) {
        add(Action.INFERRED, rule, category, text, place, reason);
    }

    private void add(
            Action action,
            String rule,
            Category category,
            String text,
            @Nullable Place place,
            @Nullable String reason) {
        List<String> reasons = reason == null ? List.of() : List.of(reason);
        add(new ReportEntry(action, rule, category, text, place, null, reasons, null));
    }

    public void add(ReportEntry entry) {
        entries.add(entry);
    }

    public Report build() {
        return new Report(entries);
    }
}
