package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of an article.
 *
 * @param body the tree without them
 * @param notes the footnotes, in the order in which the source lists them
 * @param labels gives the label of the footnote that a run refers to, or null
 * @param entries the report entries of what is in neither the body nor a footnote
 */
public record Footnotes(
        Box.Block body, List<Note> notes, Function<Run, @Nullable String> labels, List<PendingEntry> entries) {
    /** The label and the content of one footnote. */
    public record Note(String label, Box.Block content) {}
}
