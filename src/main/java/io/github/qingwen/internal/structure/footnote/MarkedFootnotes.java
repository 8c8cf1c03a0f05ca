package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes that the markup states, as clean HTML has them: {@code section.footnotes} with an {@code aside} for each,
 * whose {@code id} is {@code fn-} and its label, and links to {@code #fn-LABEL} in the text.
 *
 * @param body the tree without its footnotes
 * @param notes the content of each footnote, by label
 */
public record MarkedFootnotes(Box.Block body, Map<String, Box.Block> notes) {
    private static final String PREFIX = "fn-";

    /** Finds the footnotes of an article. */
    public static MarkedFootnotes of(Box.Block root) {
        Map<String, Box.Block> notes = new LinkedHashMap<>();
        return hasNotes(root) ? new MarkedFootnotes(without(root, notes), notes) : new MarkedFootnotes(root, Map.of());
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

    /** Returns the label of the footnote that a run refers to, or null. */
    public @Nullable String label(Run run) {
        String link = run.style().href();
        String label = link != null && link.startsWith('#' + PREFIX) ? link.substring(1 + PREFIX.length()) : null;
        return label != null && notes.containsKey(label) ? label : null;
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

    /** Adds the footnotes of a section; what else it holds is kept. */
    private static void addNotes(Box.Block section, Map<String, Box.Block> notes, List<Box> kept) {
        for (Box child : section.children()) {
            if (child instanceof Box.Block aside
                    && aside.tag().equals("aside")
                    && !aside.children().isEmpty()
                    && isLabel(aside.element().id())) {
                // its first line is the label
                notes.put(
                        aside.element().id().substring(PREFIX.length()),
                        aside.with(aside.children().subList(1, aside.children().size())));
            } else {
                kept.add(child);
            }
        }
    }

    /** A label that shows nothing has no line. */
    private static boolean isLabel(String id) {
        return id.startsWith(PREFIX) && !Whitespace.isBlank(id.substring(PREFIX.length()));
    }
}
