package io.github.qingwen.report;

import java.util.List;

/**
 * Everything that a conversion removed, moved, changed, doubted, inferred or almost inferred, stage by stage. Immutable.
 *
 * @param entries all entries
 */
public record Report(List<ReportEntry> entries) {
    public Report {
        entries = List.copyOf(entries);
    }

    /** Returns the entries about text and images that are not in the article. */
    public List<ReportEntry> removals() {
        return only(ReportEntry.Action.REMOVED);
    }

    /** Returns the entries about text and images that are in another place of the article. */
    public List<ReportEntry> moves() {
        return only(ReportEntry.Action.MOVED);
    }

    /** Returns the entries about text and addresses that were changed. */
    public List<ReportEntry> changes() {
        return only(ReportEntry.Action.CHANGED);
    }

    /** Returns the entries about content that is unchanged but looks wrong. */
    public List<ReportEntry> doubts() {
        return only(ReportEntry.Action.DOUBTED);
    }

    /**
     * Returns the entries about headings, captions, lists and the like that the markup does not state. The reasons of
     * each entry are the facts that decided.
     */
    public List<ReportEntry> inferences() {
        return only(ReportEntry.Action.INFERRED);
    }

    /**
     * Returns the entries about running text to which a rule almost applied. The reasons of each entry are the facts
     * against it, or that the rule is off.
     */
    public List<ReportEntry> nearMisses() {
        return only(ReportEntry.Action.ALMOST);
    }

    private List<ReportEntry> only(ReportEntry.Action action) {
        return entries.stream().filter(entry -> entry.action() == action).toList();
    }
}
