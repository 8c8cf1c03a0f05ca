package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a section of references: {@code [6] title: https://…}, a line each.
 *
 * @param notes the runs of each entry without its label, by label
 * @param end index of the line behind the last entry
 */
record NoteEntries(Map<String, List<Run>> notes, int end) {
    private static final Pattern ENTRY = Pattern.compile("\\s*\\[(\\d{1,3})][\\s:：.]*");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|mailto:)[^\\s\\u3000-\\u9fff\\uff00-\\uffef]+");

    /** Returns the entries from a line on; null where something else stands among them. */
    static @Nullable NoteEntries read(List<Box.Line> lines, int from) {
        Map<String, List<Run>> notes = new LinkedHashMap<>();
        List<Run> entry = null;
        int end = from;
        for (Box.Line line : lines.subList(from, lines.size())) {
            List<List<Run>> pieces = Runs.lines(line.runs());
            for (int i = 0; i < pieces.size(); i++) {
                List<Run> runs = pieces.get(i);
                Matcher label = ENTRY.matcher(Runs.text(runs));
                if (label.lookingAt()) {
                    entry = new ArrayList<>(Runs.withoutStart(runs, label.end()));
                    if (notes.put(label.group(1), entry) != null) {
                        return null;
                    }
                } else if (entry != null && (text(entry).isEmpty() || continues(entry, runs))) {
                    entry.addAll(runs);
                } else if (Run.anyIsVisible(runs)) {
                    // the section ends where other content begins, but not in the middle of a line
                    return i == 0 ? new NoteEntries(notes, end) : null;
                }
            }
            end++;
        }
        return new NoteEntries(notes, end);
    }

    /** An address on a line of its own belongs to the entry above that has none. */
    private static boolean continues(List<Run> entry, List<Run> runs) {
        return ADDRESS.matcher(text(runs)).matches() && address(entry) == null;
    }

    /** Returns the text of runs without whitespace at its ends. */
    static String text(List<Run> runs) {
        return Whitespace.strip(Runs.text(runs));
    }

    /** Returns the first address in the text of runs; null where there is none. */
    static @Nullable String address(List<Run> runs) {
        Matcher address = ADDRESS.matcher(Runs.text(runs));
        return address.find() ? address.group() : null;
    }

    /** Returns the runs with the first address of each as a link. */
    static List<Run> linked(List<Run> runs) {
        List<Run> linked = new ArrayList<>(runs.size());
        for (Run run : runs) {
            if (run instanceof Run.Text text && text.style().link() == null) {
                addLinked(text, linked);
            } else {
                linked.add(run);
            }
        }
        return linked;
    }

    private static void addLinked(Run.Text text, List<Run> linked) {
        Matcher address = ADDRESS.matcher(text.text());
        if (!address.find()) {
            linked.add(text);
            return;
        }
        if (address.start() > 0) {
            linked.add(text.with(text.text().substring(0, address.start())));
        }
        linked.add(text.with(address.group()).linkedTo(address.group()));
        if (address.end() < text.text().length()) {
            linked.add(text.with(text.text().substring(address.end())));
        }
    }
}
