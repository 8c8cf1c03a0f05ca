package io.github.qingwen.cli.preview;

import io.github.qingwen.report.ReportEntry;
import java.util.Locale;

/** Kinds of findings: the actions of a report, and rules that almost applied. */
enum FindingKind {
    DOUBTED,
    REMOVED,
    INFERRED,
    MOVED,
    CHANGED,
    ALMOST;

    static FindingKind of(ReportEntry.Action action) {
        return switch (action) {
            case DOUBTED -> DOUBTED;
            case REMOVED -> REMOVED;
            case INFERRED -> INFERRED;
            case MOVED -> MOVED;
            case CHANGED -> CHANGED;
        };
    }

    /** Returns the word for it, in lower case. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
