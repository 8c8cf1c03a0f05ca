package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a section of references, one on each line: {@code [6] title: https://…}.
 *
 * @param notes the runs of each entry that the text refers to, without its label, by label
 * @param rest the remaining content of each line; null for a line without remaining content
 */
record NoteEntries(Map<String, List<Run>> notes, List<Box.@Nullable Line> rest) {
    private static final Pattern TITLE =
            Pattern.compile("(?i)(?:references?|footnotes?|参考(?:资料|文献|链接|来源)?|引用(?:链接|资料)?|注释|脚注|尾注|相关链接|链接)[:：]?");

    /** Maximum length of the title of a section. */
    private static final int MAX_TITLE_LENGTH = 12;

    private static final Pattern ENTRY = Pattern.compile("\\s*\\[(\\d{1,3})][\\s:：.]*");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|mailto:)[^\\s\\u3000-\\u9fff\\uff00-\\uffef]+");

    /** Returns true for the title of such a section. */
    static boolean isTitle(Box.Line line) {
        int length = 0;
        for (Run run : line.runs()) {
            length += run instanceof Run.Text words ? words.text().strip().length() : 0;
            if (length > MAX_TITLE_LENGTH) {
                return false; // nearly every line
            }
        }
        return TITLE.matcher(text(line.runs())).matches();
    }

    /**
     * Reads the entries from a line on; null if other content stands among them.
     *
     * @param cited the labels that the text refers to
     */
    static @Nullable NoteEntries read(List<Box.Line> lines, int from, Set<String> cited) {
        Map<String, List<Run>> entries = new LinkedHashMap<>();
        List<Box.@Nullable Line> rest = new ArrayList<>();
        List<Run> entry = null;
        boolean isCited = true;
        for (Box.Line line : lines.subList(from, lines.size())) {
            List<List<Run>> pieces = Runs.lines(line.runs());
            List<Run> uncited = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                List<Run> runs = pieces.get(i);
                Matcher label = ENTRY.matcher(Runs.text(runs));
                if (label.lookingAt()) {
                    entry = new ArrayList<>(Runs.withoutStart(runs, label.end()));
                    isCited = cited.contains(label.group(1));
                    if (entries.put(label.group(1), entry) != null) {
                        return null;
                    }
                } else if (entry != null && (text(entry).isEmpty() || continues(entry, runs))) {
                    entry.addAll(runs);
                } else if (Run.anyHasContent(runs)) {
                    // the section ends where other content begins, but not in the middle of a line
                    return i == 0 ? of(entries, cited, rest) : null;
                }
                if (!isCited) {
                    addPiece(runs, uncited);
                }
            }
            rest.add(uncited.isEmpty() ? null : new Box.Line(uncited));
        }
        return of(entries, cited, rest);
    }

    private static NoteEntries of(Map<String, List<Run>> entries, Set<String> cited, List<Box.@Nullable Line> rest) {
        entries.keySet().retainAll(cited);
        return new NoteEntries(entries, rest);
    }

    private static void addPiece(List<Run> piece, List<Run> line) {
        if (!line.isEmpty() && !piece.isEmpty()) {
            line.add(new Run.Break(piece.get(0).style(), piece.get(0).element()));
        }
        line.addAll(piece);
    }

    /** An address on its own line belongs to the entry above if that has no address. */
    private static boolean continues(List<Run> entry, List<Run> runs) {
        return ADDRESS.matcher(text(runs)).matches() && address(entry) == null;
    }

    /** Returns the text of runs without whitespace at its ends. */
    static String text(List<Run> runs) {
        return Whitespace.strip(Runs.text(runs));
    }

    /** Returns the first address in the text of runs; null if there is none. */
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
