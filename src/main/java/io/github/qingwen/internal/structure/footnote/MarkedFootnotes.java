package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.Inferences;
import io.github.qingwen.internal.structure.Segmenter;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.model.Footnote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes that the markup calls so, as clean HTML has them: {@code section.footnotes} with an {@code aside} for each, whose
 * {@code id} is {@code fn-} and its label, and links to {@code #fn-LABEL} in the text.
 */
public final class MarkedFootnotes {
    private static final String PREFIX = "fn-";

    private final Box.Block root;
    private final Map<String, Box.Block> notes;

    private MarkedFootnotes(Box.Block root, Map<String, Box.Block> notes) {
        this.root = root;
        this.notes = notes;
    }

    public static MarkedFootnotes of(Box.Block root) {
        Map<String, Box.Block> notes = new LinkedHashMap<>();
        return hasNotes(root) ? new MarkedFootnotes(without(root, notes), notes) : new MarkedFootnotes(root, notes);
    }

    /** The section stands at the end of the article, which may be one element around all. */
    private static boolean hasNotes(Box.Block block) {
        int last = block.children().size() - 1;
        if (last < 0 || !(block.children().get(last) instanceof Box.Block end)) {
            return false;
        }
        return isSection(end) || hasNotes(end);
    }

    private static boolean isSection(Box.Block block) {
        return block.tag().equals("section") && block.element().hasClass("footnotes");
    }

    /** The tree without its notes. */
    public Box.Block root() {
        return root;
    }

    public Set<String> labels() {
        return notes.keySet();
    }

    public List<Footnote> footnotes(Context content) {
        List<Footnote> footnotes = new ArrayList<>();
        notes.forEach((label, note) -> footnotes.add(
                new Footnote(label, content.blocks(Inferences.nested(Segmenter.parts(note, content), content)))));
        return footnotes;
    }

    /** The label that a link inside the text points at, or null. */
    public static @Nullable String label(Run run) {
        String link = run.style().link();
        return link != null && link.startsWith('#' + PREFIX) ? link.substring(1 + PREFIX.length()) : null;
    }

    private static Box.Block without(Box.Block block, Map<String, Box.Block> notes) {
        List<Box> kept = new ArrayList<>(block.children().size());
        for (Box child : block.children()) {
            if (!(child instanceof Box.Block inner)) {
                kept.add(child);
            } else if (isSection(inner)) {
                addNotes(inner, notes, kept);
            } else {
                kept.add(without(inner, notes));
            }
        }
        return block.with(kept);
    }

    /** Adds the notes; what else the section holds stays. */
    private static void addNotes(Box.Block section, Map<String, Box.Block> notes, List<Box> kept) {
        for (Box child : section.children()) {
            boolean note = child instanceof Box.Block aside && aside.tag().equals("aside") && !aside.children().isEmpty()
                    && aside.element().id().startsWith(PREFIX);
            if (note) {
                Box.Block aside = (Box.Block) child;
                // its first line is the mark
                notes.put(aside.element().id().substring(PREFIX.length()),
                        aside.with(aside.children().subList(1, aside.children().size())));
            } else {
                kept.add(child);
            }
        }
    }
}
