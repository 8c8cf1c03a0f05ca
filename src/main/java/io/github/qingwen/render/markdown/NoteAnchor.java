package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.render.FootnoteLabel;

/** Ids of HTML anchors before footnotes. */
final class NoteAnchor {
    private NoteAnchor() {}

    /** Returns the id of the footnote of a label. */
    static String of(String label) {
        return "note-" + FootnoteLabel.of(label);
    }
}
