package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle.Script;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.report.Category;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The closing section of references that Markdown editors make of links, which WeChat forbids: {@code text<sup>[6]</sup>} in
 * the text, {@code [6] title: https://…} below a heading such as 参考资料. Given back as footnotes, or as the links they were.
 */
public final class ReferenceSection {
    public static final RuleInfo NOTES = new RuleInfo("footnotes",
            "raised numbers and the closing section that they point at are footnotes", Preset.READER);
    public static final RuleInfo LINKS = new RuleInfo("footnote-links",
            "as `footnotes`, but those that are addresses become links of the words they stand behind", null);

    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:references?|footnotes?|参考(?:资料|文献|链接|来源)?|引用(?:链接|资料)?|注释|脚注|尾注|相关链接|链接)[:：]?");
    private static final Pattern ENTRY = Pattern.compile("\\s*\\[(\\d{1,3})][\\s:：.]*");
    private static final Pattern MARK = Pattern.compile("\\s*\\[(\\d{1,3})]\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)[^\\s\\u3000-\\u9fff\\uff00-\\uffef]+");

    /** An element of more pieces holds more than the words of one link. */
    private static final int MOST_PIECES = 16;

    private final Box.Block root;
    private final Map<String, List<Run>> notes;

    private ReferenceSection(Box.Block root, Map<String, List<Run>> notes) {
        this.root = root;
        this.notes = notes;
    }

    /** The article without its section of references, where it has one that its text points at. */
    public static ReferenceSection of(Box.Block root, Context content) {
        boolean links = content.isOn(LINKS.id());
        if (!links && !content.isOn(NOTES.id())) {
            return new ReferenceSection(root, Map.of());
        }
        List<Box.Line> lines = new ArrayList<>();
        addLines(root, lines);
        int title = lines.size() - 1;
        while (title > 0 && !TITLE.matcher(words(lines.get(title).runs())).matches()) {
            title--;
        }
        Section section = Section.read(lines, title + 1);
        Set<String> marks = marks(lines.subList(0, Math.max(0, title)));
        if (title <= 0 || section == null || section.notes.isEmpty() || !marks.containsAll(section.notes.keySet())) {
            return new ReferenceSection(root, Map.of());
        }
        Set<Box.Line> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(lines.subList(title, section.end));
        List<Run> heading = lines.get(title).runs();
        content.report().moved((links ? LINKS : NOTES).id(), Category.STRUCTURE, words(heading), content.place(heading),
                section.notes.size() + " notes");
        Box.Block body = withLines(root, line -> gone.contains(line) ? null : line);
        return links
                ? linked(body, section.notes, content)
                : new ReferenceSection(body, section.notes);
    }

    /** The tree that is left. */
    public Box.Block root() {
        return root;
    }

    /** The labels that raised numbers of the text may point at. */
    public Set<String> labels() {
        return notes.keySet();
    }

    public List<Footnote> footnotes(Context content) {
        List<Footnote> footnotes = new ArrayList<>();
        notes.forEach((label, runs) -> footnotes.add(
                new Footnote(label, List.of(new Block.Paragraph(content.inlines(withAddresses(runs)))))));
        return footnotes;
    }

    /** The label that a raised number in brackets points at, or null. */
    public static @Nullable String label(Run run) {
        if (!(run instanceof Run.Text text) || text.style().script() != Script.SUPER) {
            return null;
        }
        Matcher mark = MARK.matcher(text.text());
        return mark.matches() ? mark.group(1) : null;
    }

    private static String words(List<Run> runs) {
        return Whitespace.strip(Runs.text(runs));
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

    private static Set<String> marks(List<Box.Line> lines) {
        Set<String> marks = new HashSet<>();
        for (Box.Line line : lines) {
            for (Run run : line.runs()) {
                String label = label(run);
                if (label != null) {
                    marks.add(label);
                }
            }
        }
        return marks;
    }

    /** The tree with other lines; those that become null go, and blocks that held nothing else. */
    private static Box.Block withLines(Box.Block block, Function<Box.Line, Box.@Nullable Line> change) {
        List<Box> kept = new ArrayList<>(block.children().size());
        for (Box child : block.children()) {
            Box left = child instanceof Box.Block inner ? withLines(inner, change) : change.apply((Box.Line) child);
            boolean emptied = left instanceof Box.Block inner && inner.children().isEmpty()
                    && !((Box.Block) child).children().isEmpty();
            if (left != null && !emptied) {
                kept.add(left);
            }
        }
        return block.with(kept);
    }

    /** What looks like an address leads there. */
    private static List<Run> withAddresses(List<Run> runs) {
        List<Run> linked = new ArrayList<>(runs.size());
        for (Run run : runs) {
            Matcher address = run instanceof Run.Text text ? ADDRESS.matcher(text.text()) : null;
            if (address == null || run.style().link() != null || !address.find()) {
                linked.add(run);
                continue;
            }
            Run.Text words = (Run.Text) run;
            if (address.start() > 0) {
                linked.add(words.with(words.text().substring(0, address.start())));
            }
            linked.add(words.with(address.group()).linkedTo(address.group()));
            if (address.end() < words.text().length()) {
                linked.add(words.with(words.text().substring(address.end())));
            }
        }
        return linked;
    }

    /** The section's entries. */
    private static final class Section {
        private final Map<String, List<Run>> notes = new LinkedHashMap<>();
        private int end;

        /** @return null where something else stands among the entries */
        static @Nullable Section read(List<Box.Line> lines, int from) {
            Section section = new Section();
            List<Run> entry = null;
            section.end = from;
            for (Box.Line line : lines.subList(from, lines.size())) {
                List<List<Run>> pieces = Runs.lines(line.runs());
                for (List<Run> runs : pieces) {
                    Matcher mark = ENTRY.matcher(Runs.text(runs));
                    if (mark.lookingAt()) {
                        entry = new ArrayList<>(Runs.withoutStart(runs, mark.end()));
                        if (section.notes.put(mark.group(1), entry) != null) {
                            return null;
                        }
                    } else if (entry != null && (words(entry).isEmpty() || continues(entry, runs))) {
                        entry.addAll(runs);
                    } else if (!words(runs).isEmpty()) {
                        // the section ends where other text begins, but not in the middle of a line
                        return runs == pieces.get(0) ? section : null;
                    }
                }
                section.end++;
            }
            return section;
        }

        /** An address on a line of its own belongs to the entry above, which has none. */
        private static boolean continues(List<Run> entry, List<Run> runs) {
            return ADDRESS.matcher(words(runs)).matches() && !ADDRESS.matcher(Runs.text(entry)).find();
        }
    }

    private static ReferenceSection linked(Box.Block body, Map<String, List<Run>> notes, Context content) {
        Map<String, String> addresses = new HashMap<>();
        Map<String, List<Run>> others = new LinkedHashMap<>();
        notes.forEach((label, runs) -> {
            Matcher address = ADDRESS.matcher(Runs.text(runs));
            if (address.find()) {
                addresses.put(label, address.group());
                content.report().changed(LINKS.id(), Category.LINK, '[' + label + "] " + words(runs), content.place(runs),
                        address.group());
            } else {
                others.put(label, runs);
            }
        });
        return new ReferenceSection(withLines(body, line -> linked(line, addresses)), others);
    }

    private static Box.Line linked(Box.Line line, Map<String, String> addresses) {
        List<Run> runs = new ArrayList<>(line.runs().size());
        for (Run run : line.runs()) {
            String label = label(run);
            String address = label == null ? null : addresses.get(label);
            int start = address == null ? runs.size() : startOfWords(runs, run.element());
            if (start == runs.size()) {
                runs.add(run);
                continue;
            }
            for (int i = start; i < runs.size(); i++) {
                if (runs.get(i) instanceof Run.Text text) {
                    runs.set(i, text.linkedTo(address));
                }
            }
        }
        return new Box.Line(runs);
    }

    /** Where the words begin that a mark stands behind: those of the element that holds both, or of the one before it. */
    private static int startOfWords(List<Run> before, Element mark) {
        Element sup = mark;
        while (!sup.normalName().equals("sup") && sup.parent() != null && sup.parent().childNodeSize() == 1) {
            sup = sup.parent();
        }
        Element around = sup.parent();
        boolean holdsBoth = around != null && !around.isBlock() && around.childNodeSize() > 1
                && around.childNodeSize() <= MOST_PIECES;
        Element words = holdsBoth ? around : sup.previousElementSibling();
        int start = before.size();
        while (words != null && start > 0 && isIn(before.get(start - 1).element(), words)) {
            start--;
        }
        return start;
    }

    private static boolean isIn(Element element, Element outer) {
        Element step = element;
        for (int i = 0; i < 8 && step != null; i++) {
            if (step == outer) {
                return true;
            }
            step = step.parent();
        }
        return false;
    }
}
