package io.github.qingwen.internal;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of a report. Not thread-safe. */
public final class ReportBuilder {
    private final List<ReportEntry> entries = new ArrayList<>();

    public ReportBuilder removed(String rule, Category category, String text, @Nullable String place) {
        return add(new ReportEntry(ReportEntry.Action.REMOVED, rule, category, text, place, null));
    }

    public ReportBuilder moved(
            String rule, Category category, String text, @Nullable String place, @Nullable String note) {
        return add(new ReportEntry(ReportEntry.Action.MOVED, rule, category, text, place, note));
    }

    public ReportBuilder changed(
            String rule, Category category, String text, @Nullable String place, @Nullable String note) {
        return add(new ReportEntry(ReportEntry.Action.CHANGED, rule, category, text, place, note));
    }

    public ReportBuilder doubted(
            String rule, Category category, String text, @Nullable String place, @Nullable String note) {
        return add(new ReportEntry(ReportEntry.Action.DOUBTED, rule, category, text, place, note));
    }

    public ReportBuilder inferred(String rule, Category category, String text, @Nullable String place, String because) {
        return add(new ReportEntry(ReportEntry.Action.INFERRED, rule, category, text, place, because));
    }

    public ReportBuilder add(ReportEntry entry) {
        entries.add(entry);
        return this;
    }

    public Report build() {
        return new Report(entries);
    }
}
