package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle.Script;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes that the markup states. The HTML of this library has {@code section.footnotes} with an {@code aside} for
 * each, whose {@code id} is {@code fn-} and its label. The HTML of Markdown renderers has a short link to the id of
 * each footnote. The footnote links back or is in an element of footnotes.
 */
public final class MarkedFootnotes {
    private static final Rule<Boolean> RULE = new Rule<>(
            "footnote-links",
            Category.STRUCTURE,
            Preset.FAITHFUL,
            "short links to texts that link back, as Markdown renderers write them, are footnotes; the links back go",
            "<p>甲<sup><a id='r' href='#n'>1</a></sup></p><ol><li id='n'>乙<a href='#r'>↩</a></li></ol>",
            true);

    private static final String PREFIX = "fn-";
    /** How many elements may have the id of a footnote: its block, the first child, and the first child of that. */
    private static final int ID_ELEMENTS = 3;

    private static final Pattern REFERENCE =
            Pattern.compile("[\\[(（［〔【]?\\s*((?:注|注释)?\\d{1,3}|[a-zA-Z*†‡§¶①-⑳注])\\s*[])）］〕】.]?");

    private MarkedFootnotes() {}

    public static List<Rule<?>> rules() {
        return List.of(RULE);
    }

    /** Finds the footnotes of an article. Links back and titles that are left out are one entry. */
    public static Footnotes find(Box.Block root, EnabledRules on) {
        Search search = new Search(on.has(RULE));
        search.visit(root, false);
        if (search.notes.isEmpty()) {
            return new Footnotes(root, List.of(), run -> null, List.of());
        }
        Box.Block body = search.without(root);
        Map<String, Box.Block> notes = new LinkedHashMap<>();
        search.notes.values().forEach(note -> notes.put(note.label(), search.content(note.block())));
        return new Footnotes(
                body == null ? root.with(List.of()) : body,
                notes.entrySet().stream()
                        .map(note -> new Footnotes.Note(note.getKey(), note.getValue()))
                        .toList(),
                run -> search.labels.get(String.valueOf(run.style().href())),
                search.entries());
    }

    private static boolean isContainer(Element element) {
        return element.hasClass("footnotes") || element.attr("role").equals("doc-endnotes");
    }

    /** Returns true for a footnote of the HTML of this library; a label that shows nothing has no line. */
    private static boolean isOwn(Box.Block block) {
        String id = block.element().id();
        return block.tag().equals("aside")
                && !block.children().isEmpty()
                && id.startsWith(PREFIX)
                && !Whitespace.isBlank(id.substring(PREFIX.length()));
    }

    /** The search for the footnotes of one article, in reading order. */
    private static final class Search {
        private final boolean linked;
        /** The label and the ids of the links to each id, by the link. */
        private final Map<String, Citation> citations = new HashMap<>();
        /** The line numbers of the links to each id, by the link. */
        private final Map<String, TreeSet<Integer>> places = new HashMap<>();

        private final Map<Element, Note> notes = new LinkedHashMap<>();
        private final Map<String, String> labels = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        private final Set<String> backlinks = new HashSet<>();
        private final List<String> left = new ArrayList<>();
        private int lines;

        private record Citation(String label, Set<String> backlinks) {}

        private record Note(Box.Block block, String label) {}

        Search(boolean linked) {
            this.linked = linked;
        }

        /** Returns true if the block is a footnote or holds one. */
        boolean visit(Box.Block block, boolean inContainer) {
            boolean inside = inContainer || isContainer(block.element());
            if (inContainer && isOwn(block)) {
                String id = block.element().id();
                return add(block, '#' + id, id.substring(PREFIX.length()));
            }
            int start = lines;
            boolean holds = false;
            for (Box child : block.children()) {
                if (child instanceof Box.Line line) {
                    lines++;
                    cite(line);
                } else {
                    holds |= visit((Box.Block) child, inside);
                }
            }
            return holds || (linked && lines > start && isCited(block, start, inContainer));
        }

        private boolean isCited(Box.Block block, int start, boolean inContainer) {
            String link = '#' + id(block);
            Citation citation = citations.get(link);
            if (citation == null || labels.containsKey(link)) {
                return false;
            }
            boolean linksBack = citation.backlinks().stream().anyMatch(back -> {
                Integer place = places.getOrDefault(back, new TreeSet<>()).higher(start);
                return place != null && place <= lines;
            });
            if (!linksBack && !inContainer) {
                return false;
            }
            backlinks.addAll(citation.backlinks());
            String label = citation.label();
            return add(block, link, taken.contains(label) ? link.substring(1) : label);
        }

        private boolean add(Box.Block block, String link, String label) {
            notes.put(block.element(), new Note(block, label));
            labels.put(link, label);
            taken.add(label);
            return true;
        }

        private void cite(Box.Line line) {
            List<Run> runs = line.runs();
            for (int i = 0; i < runs.size(); i++) {
                String link = runs.get(i).style().href();
                if (link == null || !link.startsWith("#") || link.length() == 1) {
                    continue;
                }
                int end = endOfLink(runs, i);
                String text = Whitespace.strip(Runs.text(runs.subList(i, end)));
                places.computeIfAbsent(link, key -> new TreeSet<>()).add(lines);
                Matcher reference = REFERENCE.matcher(text);
                if (reference.matches()) {
                    Citation citation =
                            citations.computeIfAbsent(link, key -> new Citation(reference.group(1), new HashSet<>()));
                    addIds(runs.get(i).element(), citation.backlinks());
                }
                i = end - 1;
            }
        }

        /** Adds the links back to a reference: to the id of its link, or of the inline element around that. */
        private static void addIds(Element inLink, Set<String> backlinks) {
            Element link = inLink.closest("a");
            Element around = link == null ? null : link.parent();
            for (Element element : new Element[] {link, around == null || around.isBlock() ? null : around}) {
                if (element != null && !element.id().isEmpty()) {
                    backlinks.add('#' + element.id());
                }
            }
        }

        private static int endOfLink(List<Run> runs, int start) {
            String link = runs.get(start).style().href();
            int end = start + 1;
            while (end < runs.size()
                    && link != null
                    && link.equals(runs.get(end).style().href())) {
                end++;
            }
            return end;
        }

        /** Returns the id of a block; that of an item may be on the first element in it. */
        private static String id(Box.Block block) {
            Element element = block.element();
            for (int step = 1; step < ID_ELEMENTS && block.tag().equals("li"); step++) {
                Element first = element.firstElementChild();
                if (!element.id().isEmpty() || element.hasAttr("name") || first == null) {
                    break;
                }
                element = first;
            }
            return element.id().isEmpty() ? element.attr("name") : element.id();
        }

        /**
         * Returns a block without footnotes; null if it holds nothing else. A list item stays as an empty item, so that
         * later items keep their numbers.
         */
        private Box.@Nullable Block without(Box.Block block) {
            if (notes.containsKey(block.element())) {
                return block.tag().equals("li") ? block.with(List.of()) : null;
            }
            List<Box> kept = new ArrayList<>(block.children().size());
            boolean holds = false;
            boolean empty = true;
            for (Box child : block.children()) {
                Box rest = child instanceof Box.Block inner ? without(inner) : withReferences((Box.Line) child);
                holds |= rest != child;
                empty &= rest == null || (rest instanceof Box.Block inner && isNothing(inner, rest != child, block));
                if (rest != null) {
                    kept.add(rest);
                }
            }
            if (!holds) {
                return block;
            }
            Box.Block rest = block.with(kept);
            return empty || (isContainer(block.element()) && isTitle(rest)) ? null : rest;
        }

        /** Returns true for an item of which nothing is left, and for a rule above footnotes. */
        private static boolean isNothing(Box.Block block, boolean isEmptied, Box.Block around) {
            return block.children().isEmpty()
                    && (isEmptied || (block.tag().equals("hr") && isContainer(around.element())));
        }

        private boolean isTitle(Box.Block container) {
            List<Box.Line> all = container.lines();
            boolean title = all.size() == 1 && NoteEntries.isTitle(all.get(0));
            if (title) {
                left.add(NoteEntries.text(all.get(0).runs()));
            }
            return title;
        }

        /** Returns a line in which each link to a footnote is one run, without raised brackets around it. */
        private Box.Line withReferences(Box.Line line) {
            List<Run> runs = line.runs();
            if (runs.stream().noneMatch(run -> labels.containsKey(run.style().href()))) {
                return line;
            }
            List<Run> joined = new ArrayList<>(runs.size());
            int at = 0;
            while (at < runs.size()) {
                Run run = runs.get(at);
                boolean reference = labels.containsKey(run.style().href());
                at = reference ? endOfLink(runs, at) : at + 1;
                int last = joined.size() - 1;
                if (reference
                        && last >= 0
                        && at < runs.size()
                        && isRaised(joined.get(last), "[")
                        && isRaised(runs.get(at), "]")) {
                    joined.remove(last);
                    at++;
                }
                joined.add(run);
            }
            return new Box.Line(joined);
        }

        private static boolean isRaised(Run run, String bracket) {
            return run instanceof Run.Text text
                    && text.style().script() == Script.SUPER
                    && text.style().href() == null
                    && Whitespace.strip(text.text()).equals(bracket);
        }

        /** Returns the content of a footnote without its label, which is the first line, or without its links back. */
        private Box.Block content(Box.Block note) {
            return isOwn(note)
                    ? note.with(note.children().subList(1, note.children().size()))
                    : note.mapLines(this::withoutBacklinks);
        }

        private Box.@Nullable Line withoutBacklinks(Box.Line line) {
            List<Run> runs = new ArrayList<>(withReferences(line).runs());
            runs.removeIf(run -> {
                boolean back = backlinks.contains(String.valueOf(run.style().href()));
                if (back) {
                    left.add(Runs.text(List.of(run)));
                }
                return back;
            });
            return runs.isEmpty() ? null : new Box.Line(runs);
        }

        private List<PendingEntry> entries() {
            Element first = notes.keySet().iterator().next();
            return left.isEmpty()
                    ? List.of()
                    : List.of(PendingEntry.unweighed(
                            Action.MOVED,
                            RULE.id(),
                            Category.STRUCTURE,
                            String.join(" ", left),
                            first,
                            notes.size() + " footnotes"));
        }
    }
}
