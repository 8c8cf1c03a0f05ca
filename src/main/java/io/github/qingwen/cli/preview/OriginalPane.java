package io.github.qingwen.cli.preview;

import io.github.qingwen.report.Explanation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The left side: the original as shown without network and scripts, with removed and changed content marked. */
final class OriginalPane {
    /** Maximum elements of one place that are searched for a text; several elements may share a place. */
    private static final int CANDIDATES = 64;

    private final Element content;
    private final PlaceIndex places;
    private final TextIndex text;
    private final Map<String, Deque<Element>> pictures = new HashMap<>();
    private final Map<String, Integer> cursors = new HashMap<>();
    private final Marks marks = new Marks();

    private OriginalPane(Element content, Findings findings, Explanation explanation) {
        this.content = content;
        List<@Nullable String> wanted = new ArrayList<>();
        findings.all().forEach(finding -> wanted.add(finding.place()));
        explanation.lines().forEach(line -> wanted.add(line.place()));
        this.places = PlaceIndex.of(content, wanted);
        this.text = new TextIndex(content);
        content.traverse((node, depth) -> {
            if (node instanceof Element element) {
                element.removeAttr(Marks.FINDING).removeAttr(Marks.KIND).removeAttr(Marks.LINE);
                Pictures.addresses(element).stream()
                        .distinct()
                        .forEach(address -> pictures.computeIfAbsent(address, unused -> new ArrayDeque<>())
                                .add(element));
            }
        });
    }

    /**
     * Returns the side as a document of its own.
     *
     * @param content is changed
     */
    static Pane of(Element content, Findings findings, Explanation explanation) {
        OriginalPane pane = new OriginalPane(content, findings, explanation);
        pane.mark(findings);
        pane.pair(explanation.lines());
        pane.marks.write();
        Sanitizer.clean(content);
        return new Pane(pane.document(), pane.marks.found());
    }

    private String document() {
        Document page = PageShell.document("", "original.css", PageShell.INNER_POLICY);
        page.body().appendElement("div").addClass("qw-content").appendChildren(content.childNodesCopy());
        return PageShell.html(page);
    }

    private void mark(Findings findings) {
        for (Finding finding : findings.all()) {
            if (finding.kind() != FindingKind.INFERRED && finding.kind() != FindingKind.ALMOST && !finding.isHidden()) {
                mark(finding);
            }
        }
    }

    private void mark(Finding finding) {
        List<Element> elements = places.get(finding.place());
        if (elements.isEmpty()) {
            return;
        }
        TextIndex.Range range = find(finding.place(), finding.text(), elements);
        if (range != null) {
            marks.add(text.parts(range), finding);
            return;
        }
        List<String> words = new ArrayList<>();
        for (String word : finding.text().split("\\s+", -1)) {
            Element picture = next(pictures.get(word));
            if (picture == null) {
                words.add(word);
            } else {
                marks.add(picture, finding);
            }
        }
        range = find(finding.place(), String.join("", words), elements);
        if (range == null && finding.kind() == FindingKind.MOVED) {
            // the text is the markers of a list; the first one is here
            range = text.find(words.isEmpty() ? "" : words.get(0), text.of(elements.get(0)));
        }
        if (range != null) {
            marks.add(text.parts(range), finding);
        } else if (isAboutElement(finding, elements.get(0))) {
            marks.add(elements.get(0), finding);
        }
    }

    /** Returns true if a finding concerns a whole element: one without text, or its background image. */
    private static boolean isAboutElement(Finding finding, Element element) {
        return finding.isElement()
                || !element.hasText()
                || element.attr("style").contains(finding.text());
    }

    private static @Nullable Element next(@Nullable Deque<Element> elements) {
        return elements == null ? null : elements.poll();
    }

    private TextIndex.@Nullable Range find(@Nullable String place, String words, List<Element> elements) {
        String compact = TextIndex.compact(words);
        int cursor = cursors.getOrDefault(place, 0);
        for (Element element : elements.subList(0, Math.min(CANDIDATES, elements.size()))) {
            TextIndex.Range whole = text.of(element);
            TextIndex.Range range = text.find(compact, new TextIndex.Range(Math.max(cursor, whole.from()), whole.to()));
            if (range != null) {
                cursors.put(place, range.to());
                return range;
            }
        }
        return null;
    }

    /** Stores each line's number on the element in which the line begins. */
    private void pair(List<Explanation.Line> lines) {
        cursors.clear();
        for (int i = 0; i < lines.size(); i++) {
            Explanation.Line line = lines.get(i);
            List<Element> elements = places.get(line.place());
            TextIndex.Range range = elements.isEmpty() ? null : find(line.place(), line.text(), elements);
            Element element = range == null ? null : text.nodeAt(range.from()).parent();
            if (element != null && !element.hasAttr(Marks.LINE)) {
                element.attr(Marks.LINE, String.valueOf(i));
            }
        }
    }
}
