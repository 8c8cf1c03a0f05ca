package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.rule.EnabledRules;
import io.github.qingwen.internal.rule.Rule;
import io.github.qingwen.internal.structure.inference.Departure;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The closing section of references that Markdown editors make of links, which WeChat forbids:
 * {@code text<sup>[6]</sup>} in the text, {@code [6] title: https://…} below a heading such as 参考资料. It is given back
 * as footnotes, or as the links they were.
 *
 * @param body the tree without the section
 * @param notes the runs of each footnote, by label
 * @param departures what the report says of the section
 */
public record ReferenceSection(Box.Block body, Map<String, List<Run>> notes, List<Departure> departures) {
    private static final String EXAMPLE = "<p>甲<sup>[1]</sup></p><p>参考资料</p><p>[1] 乙: https://a.cn/</p>";
    private static final String LINK_EXAMPLE =
            "<p><span>甲<sup>[1]</sup></span></p><p>参考资料</p><p>[1] 乙: https://a.cn/</p>";

    private static final Rule<Boolean> FOOTNOTES = new Rule<>(
            "footnotes",
            Category.STRUCTURE,
            Preset.STANDARD,
            "raised numbers and the closing section that they point at are footnotes",
            EXAMPLE,
            false);
    private static final Rule<Boolean> LINKS = new Rule<>(
            "footnote-links",
            Category.STRUCTURE,
            null,
            "as `footnotes`, but those that are addresses become links of the words they stand behind",
            LINK_EXAMPLE,
            true);

    private static final Pattern TITLE =
            Pattern.compile("(?i)(?:references?|footnotes?|参考(?:资料|文献|链接|来源)?|引用(?:链接|资料)?|注释|脚注|尾注|相关链接|链接)[:：]?");

    /** Most characters of such a title. */
    private static final int LONGEST_TITLE = 12;

    public static List<Rule<?>> rules() {
        return List.of(FOOTNOTES, LINKS);
    }

    /** Finds the section of an article whose text refers to each of its entries, where one of the rules is on. */
    public static ReferenceSection of(Box.Block root, EnabledRules on) {
        ReferenceSection none = new ReferenceSection(root, Map.of(), List.of());
        if (!on.has(LINKS) && !on.has(FOOTNOTES)) {
            return none;
        }
        List<Box.Line> lines = new ArrayList<>();
        addLines(root, lines);
        int title = lines.size() - 1;
        while (title > 0 && !isTitle(lines.get(title))) {
            title--;
        }
        if (title <= 0) {
            return none;
        }
        NoteEntries entries = NoteEntries.read(lines, title + 1);
        List<Box.Line> text = lines.subList(0, title);
        if (entries == null
                || entries.notes().isEmpty()
                || !labels(text).containsAll(entries.notes().keySet())) {
            return none;
        }
        List<Box.@Nullable Line> left = new ArrayList<>(lines);
        for (int i = title; i < entries.end(); i++) {
            left.set(i, null);
        }
        Rule<Boolean> rule = on.has(LINKS) ? LINKS : FOOTNOTES;
        List<Departure> departures = new ArrayList<>();
        departures.add(departure(
                Action.MOVED,
                Category.STRUCTURE,
                rule,
                lines.get(title).runs(),
                "",
                entries.notes().size() + " notes"));
        Map<String, List<Run>> notes = new LinkedHashMap<>(entries.notes());
        if (rule.matcher()) {
            Map<String, String> addresses = addresses(notes);
            Set<String> unlinked = new HashSet<>();
            left.replaceAll(line -> line == null ? null : LinkedReferences.linked(line, addresses, unlinked));
            addresses.keySet().removeAll(unlinked);
            addresses.forEach((label, address) -> departures.add(
                    departure(Action.CHANGED, Category.LINK, rule, notes.remove(label), '[' + label + "] ", address)));
        }
        notes.replaceAll((label, runs) -> NoteEntries.linked(runs));
        return new ReferenceSection(withLines(root, left), notes, departures);
    }

    private static boolean isTitle(Box.Line line) {
        int length = 0;
        for (Run run : line.runs()) {
            length += run instanceof Run.Text words ? words.text().strip().length() : 0;
            if (length > LONGEST_TITLE) {
                return false; // nearly every line
            }
        }
        return TITLE.matcher(NoteEntries.text(line.runs())).matches();
    }

    private static Map<String, String> addresses(Map<String, List<Run>> notes) {
        Map<String, String> addresses = new LinkedHashMap<>();
        notes.forEach((label, runs) -> {
            String address = NoteEntries.address(runs);
            if (address != null) {
                addresses.put(label, address);
            }
        });
        return addresses;
    }

    private static Departure departure(
            Action action, Category category, Rule<?> rule, List<Run> runs, String label, String note) {
        return new Departure(
                action,
                rule.id(),
                category,
                label + NoteEntries.text(runs),
                runs.get(0).element(),
                note,
                List.of());
    }

    /** Returns the label of the footnote that a run refers to, or null. */
    public @Nullable String label(Run run) {
        String label = notes.isEmpty() ? null : FootnoteReferences.label(run);
        return label != null && notes.containsKey(label) ? label : null;
    }

    private static void addLines(Box.Block block, List<Box.Line> lines) {
        for (Box child : block.children()) {
            if (child instanceof Box.Line line) {
                lines.add(line);
            } else {
                addLines((Box.Block) child, lines);
            }
        }
    }

    private static Set<String> labels(List<Box.Line> lines) {
        Set<String> labels = new HashSet<>();
        for (Box.Line line : lines) {
            for (Run run : line.runs()) {
                String label = FootnoteReferences.label(run);
                if (label != null) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }

    private static Box.Block withLines(Box.Block root, List<Box.@Nullable Line> lines) {
        return new LineReplacement(lines).block(root);
    }

    /** The tree with other lines in place of its own; null ones are removed, and blocks that held nothing else. */
    private static final class LineReplacement {
        private final List<Box.@Nullable Line> lines;
        private int next;

        LineReplacement(List<Box.@Nullable Line> lines) {
            this.lines = lines;
        }

        Box.Block block(Box.Block block) {
            List<Box> kept = new ArrayList<>(block.children().size());
            for (Box child : block.children()) {
                Box left = child instanceof Box.Block inner ? block(inner) : lines.get(next++);
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
}
