package io.github.qingwen.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conversion left out, moved, changed, doubts or inferred, stage by stage. Immutable.
 *
 * @param entries all entries
 */
public record Report(List<ReportEntry> entries) {
    public Report {
        entries = List.copyOf(entries);
    }

    /** Returns what is not in the article. */
    @JsonIgnore
    public List<ReportEntry> removals() {
        return only(ReportEntry.Action.REMOVED);
    }

    /** Returns what is in the article in another place. */
    @JsonIgnore
    public List<ReportEntry> moves() {
        return only(ReportEntry.Action.MOVED);
    }

    /** Returns what is in the article with a change. */
    @JsonIgnore
    public List<ReportEntry> changes() {
        return only(ReportEntry.Action.CHANGED);
    }

    /** Returns what is in the article unchanged, and looks wrong. */
    @JsonIgnore
    public List<ReportEntry> doubts() {
        return only(ReportEntry.Action.DOUBTED);
    }

    /**
     * Returns what was taken for a heading, caption, list or the like though the markup does not state that; the note
     * of each entry has the facts that decided.
     */
    @JsonIgnore
    public List<ReportEntry> inferences() {
        return only(ReportEntry.Action.INFERRED);
    }

    private List<ReportEntry> only(ReportEntry.Action action) {
        return entries.stream().filter(entry -> entry.action() == action).toList();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers entries. Not thread-safe. */
    public static final class Builder {
        private final List<ReportEntry> entries = new ArrayList<>();

        private Builder() {}

        public Builder removed(String rule, Category category, String text, @Nullable String place) {
            return add(new ReportEntry(ReportEntry.Action.REMOVED, rule, category, text, place, null));
        }

        public Builder moved(
                String rule, Category category, String text, @Nullable String place, @Nullable String note) {
            return add(new ReportEntry(ReportEntry.Action.MOVED, rule, category, text, place, note));
        }

        public Builder changed(
                String rule, Category category, String text, @Nullable String place, @Nullable String note) {
            return add(new ReportEntry(ReportEntry.Action.CHANGED, rule, category, text, place, note));
        }

        public Builder doubted(
                String rule, Category category, String text, @Nullable String place, @Nullable String note) {
            return add(new ReportEntry(ReportEntry.Action.DOUBTED, rule, category, text, place, note));
        }

        public Builder inferred(String rule, Category category, String text, @Nullable String place, String because) {
            return add(new ReportEntry(ReportEntry.Action.INFERRED, rule, category, text, place, because));
        }

        public Builder add(ReportEntry entry) {
            entries.add(entry);
            return this;
        }

        public Report build() {
            return new Report(entries);
        }
    }
}
