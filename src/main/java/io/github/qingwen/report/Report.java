package io.github.qingwen.report;

import java.util.List;

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
    public List<ReportEntry> removals() {
        return only(ReportEntry.Action.REMOVED);
    }

    /** Returns what is in the article in another place. */
    public List<ReportEntry> moves() {
        return only(ReportEntry.Action.MOVED);
    }

    /** Returns what is in the article with a change. */
    public List<ReportEntry> changes() {
        return only(ReportEntry.Action.CHANGED);
    }

    /** Returns what is in the article unchanged, and looks wrong. */
    public List<ReportEntry> doubts() {
        return only(ReportEntry.Action.DOUBTED);
    }

    /**
     * Returns what was taken for a heading, caption, list or the like though the markup does not state that; the note
     * of each entry has the facts that decided.
     */
    public List<ReportEntry> inferences() {
        return only(ReportEntry.Action.INFERRED);
    }

    private List<ReportEntry> only(ReportEntry.Action action) {
        return entries.stream().filter(entry -> entry.action() == action).toList();
    }
}
