package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle.Script;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The closing section of references that Markdown editors make from links, because WeChat forbids links. It has
 * {@code [6] title: https://…} below a heading such as 参考资料 for each {@code <sup>[6]</sup>} in the text. Its entries
 * become footnotes.
 */
public final class ReferenceSection {
    private static final String EXAMPLE = "<p>甲<sup>[1]</sup></p><p>参考资料</p><p>[1] 乙: https://a.cn/</p>";

    private static final Rule<Boolean> FOOTNOTES = new Rule<>(
            "footnotes",
            Category.STRUCTURE,
            Preset.STANDARD,
            "raised numbers and the closing section that they point at are footnotes",
            EXAMPLE,
            true);

    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");
    private static final Pattern REFERENCE = Pattern.compile("\\s*\\[(\\d{1,3}(?:\\s*[,，、]\\s*\\d{1,3})*)]\\s*");

    private ReferenceSection() {}

    public static List<Rule<?>> rules() {
        return List.of(FOOTNOTES);
    }

    /**
     * Adds the footnotes of the section to those that the markup states. Entries that the text does not refer to stay in
     * the section. If there are such entries and more text than theirs follows, the whole section stays.
     */
    public static Footnotes add(Footnotes marked, EnabledRules on) {
        Box.Block root = marked.body();
        if (!on.has(FOOTNOTES)) {
            return marked;
        }
        List<Box.Line> lines = root.lines();
        int title = lines.size() - 1;
        while (title > 0 && !NoteEntries.isTitle(lines.get(title))) {
            title--;
        }
        if (title <= 0) {
            return marked;
        }
        NoteEntries entries = NoteEntries.read(lines, title + 1, labels(lines.subList(0, title)));
        if (entries == null || entries.notes().isEmpty()) {
            return marked;
        }
        int end = title + 1 + entries.rest().size();
        boolean whole = entries.rest().stream().allMatch(Objects::isNull);
        // the remaining entries would be far from the footnotes
        int rest = length(entries.rest());
        if (rest > 0 && length(lines.subList(end, lines.size())) > rest) {
            return marked;
        }
        List<Box.@Nullable Line> left = new ArrayList<>(lines);
        left.set(title, whole ? null : lines.get(title));
        for (int i = 0; i < entries.rest().size(); i++) {
            left.set(title + 1 + i, entries.rest().get(i));
        }
        List<Footnotes.Note> notes = new ArrayList<>();
        entries.notes()
                .forEach((label, runs) -> notes.add(
                        new Footnotes.Note(label, root.with(List.of(new Box.Line(NoteEntries.linked(runs)))))));
        notes.addAll(marked.notes());
        Set<String> labels = entries.notes().keySet();
        List<String> moved = new ArrayList<>();
        moved.add(whole ? NoteEntries.text(lines.get(title).runs()) : '[' + String.join("] [", labels) + ']');
        left.replaceAll(line -> line == null ? null : withSingleReferences(line, labels, moved));
        PendingEntry entry = PendingEntry.unweighed(
                Action.MOVED,
                FOOTNOTES.id(),
                Category.STRUCTURE,
                String.join(" ", moved),
                lines.get(title).runs().get(0).node(),
                labels.size() + " notes");
        return new Footnotes(
                withLines(root, left.iterator()),
                notes,
                run -> {
                    String label = label(run, labels);
                    return label != null ? label : marked.labels().apply(run);
                },
                Stream.concat(marked.entries().stream(), Stream.of(entry)).toList());
    }

    private static int length(List<? extends Box.@Nullable Line> lines) {
        return lines.stream()
                .mapToInt(
                        line -> line == null ? 0 : NoteEntries.text(line.runs()).length())
                .sum();
    }

    /** Returns the label of the footnote that a run refers to, or null. */
    private static @Nullable String label(Run run, Set<String> labels) {
        List<String> references = references(run);
        return references.size() == 1 && labels.contains(references.get(0)) ? references.get(0) : null;
    }

    /** Returns the labels of raised numbers in brackets, {@code <sup>[6]</sup>}, {@code <sup>[2, 5]</sup>}. */
    private static List<String> references(Run run) {
        if (!(run instanceof Run.Text text) || text.style().script() != Script.SUPER) {
            return List.of();
        }
        Matcher reference = REFERENCE.matcher(text.text());
        return reference.matches() ? List.of(COMMA.split(reference.group(1))) : List.of();
    }

    /**
     * Splits references to several footnotes into one run for each footnote.
     *
     * @param moved receives the references that are split
     */
    private static Box.Line withSingleReferences(Box.Line line, Set<String> labels, List<String> moved) {
        if (line.runs().stream().noneMatch(run -> references(run).size() > 1)) {
            return line;
        }
        List<Run> runs = new ArrayList<>();
        for (Run run : line.runs()) {
            List<String> all = references(run);
            if (all.size() > 1 && labels.containsAll(all)) {
                moved.add(NoteEntries.text(List.of(run)));
                all.forEach(label -> runs.add(((Run.Text) run).with('[' + label + ']')));
            } else {
                runs.add(run);
            }
        }
        return new Box.Line(runs);
    }

    private static Set<String> labels(List<Box.Line> lines) {
        Set<String> labels = new HashSet<>();
        for (Box.Line line : lines) {
            for (Run run : line.runs()) {
                labels.addAll(references(run));
            }
        }
        return labels;
    }

    /** Replaces the lines of a block. Null lines are removed, and so are blocks that held nothing else. */
    private static Box.Block withLines(Box.Block block, Iterator<Box.@Nullable Line> lines) {
        List<Box> kept = new ArrayList<>(block.children().size());
        for (Box child : block.children()) {
            Box left = child instanceof Box.Block inner ? withLines(inner, lines) : lines.next();
            boolean emptied = left instanceof Box.Block inner
                    && inner.children().isEmpty()
                    && !((Box.Block) child).children().isEmpty();
            if (left != null && !emptied) {
                kept.add(left);
            }
        }
        return block.with(kept);
    }
}
