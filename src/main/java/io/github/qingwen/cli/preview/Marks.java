package io.github.qingwen.cli.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The marks on one side of a page. Marks of text are collected first and written at the end, so that text nodes do not
 * change during lookups.
 */
final class Marks {
    /** Attribute with the numbers of a mark's findings, separated by spaces. */
    static final String FINDING = "data-qw-finding";

    /** Attribute with the kind of the first finding. */
    static final String KIND = "data-qw-kind";

    /** Attribute with the number of a line. Elements of both sides with the same number are aligned. */
    static final String LINE = "data-qw-line";

    private record Cut(TextIndex.Part part, Finding finding) {}

    private final IdentityHashMap<TextNode, List<Cut>> cuts = new IdentityHashMap<>();
    private final List<TextNode> nodes = new ArrayList<>();
    private final Set<Integer> found = new HashSet<>();

    /** Marks parts of text. */
    void add(List<TextIndex.Part> parts, Finding finding) {
        for (TextIndex.Part part : parts) {
            cuts.computeIfAbsent(part.node(), node -> {
                        nodes.add(node);
                        return new ArrayList<>(1);
                    })
                    .add(new Cut(part, finding));
        }
        found.add(finding.number());
    }

    /** Marks an element; the first finding on it decides how it looks. */
    void add(Element element, Finding finding) {
        mark(element, finding);
        found.add(finding.number());
    }

    /** Returns the numbers of the findings that have a mark. */
    Set<Integer> found() {
        return Set.copyOf(found);
    }

    /** Writes the marks of text. */
    void write() {
        nodes.forEach(node -> write(node, cuts.getOrDefault(node, List.of())));
    }

    private static void write(TextNode node, List<Cut> cuts) {
        Element parent = node.parent();
        if (parent == null) {
            return;
        }
        if (!parent.tag().namespace().equals(Parser.NamespaceHtml)) {
            // a mark inside a drawing would end it
            cuts.forEach(cut -> mark(parent, cut.finding()));
            return;
        }
        List<Cut> last = new ArrayList<>(cuts);
        last.sort(Comparator.comparingInt((Cut cut) -> cut.part().from()).reversed());
        int end = node.getWholeText().length();
        for (Cut cut : last) {
            int to = Math.min(end, cut.part().to());
            if (to > cut.part().from()) {
                wrap(node, cut.part().from(), to, cut.finding());
                end = cut.part().from();
            }
        }
    }

    private static void wrap(TextNode node, int from, int to, Finding finding) {
        if (to < node.getWholeText().length()) {
            node.splitText(to);
        }
        TextNode marked = from > 0 ? node.splitText(from) : node;
        Element mark = new Element("mark");
        marked.replaceWith(mark);
        mark.appendChild(marked);
        mark(mark, finding);
    }

    private static void mark(Element element, Finding finding) {
        String numbers = element.attr(FINDING);
        if (numbers.isEmpty()) {
            element.attr(FINDING, String.valueOf(finding.number()))
                    .attr(KIND, finding.kind().id())
                    .attr("tabindex", "0")
                    .attr("aria-description", description(finding));
        } else if (numbers.length() < 64) {
            element.attr(FINDING, numbers + ' ' + finding.number());
        }
    }

    /** Copies the marks of an element to its replacement. */
    static void copy(Element from, Element to) {
        for (String name : List.of(FINDING, KIND, LINE, "tabindex", "aria-description")) {
            if (from.hasAttr(name) && (from.hasAttr(FINDING) || name.equals(LINE))) {
                to.attr(name, from.attr(name));
            }
        }
    }

    private static String description(Finding finding) {
        String start = finding.kind().id() + ": " + finding.rule();
        return finding.note().isEmpty() ? start : start + ", " + finding.note();
    }
}
