package io.github.qingwen.cli.preview;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An entry of the report on a page.
 *
 * @param number from 1, in the order of the report; marks refer to it
 */
record Finding(int number, ReportEntry entry) {
    /** What may have happened, in the order in which a page lists it. */
    static final List<Action> ACTIONS =
            List.of(Action.DOUBTED, Action.REMOVED, Action.INFERRED, Action.MOVED, Action.CHANGED, Action.ALMOST);

    /** Attribute of a marked element with the numbers of its findings, separated by spaces. */
    static final String MARK = "data-qw-finding";

    /** Attribute of a marked element with the action of the first finding. */
    private static final String ACTION = "data-qw-kind";

    /** Attribute with the number of a line. Elements of both sides with the same number are aligned. */
    static final String LINE = "data-qw-line";

    /** Certainty below which an inference is unsure. */
    static final double LEAST_CERTAINTY = 0.8;

    static List<Finding> of(List<ReportEntry> entries) {
        List<Finding> findings = new ArrayList<>(entries.size());
        entries.forEach(entry -> findings.add(new Finding(findings.size() + 1, entry)));
        return findings;
    }

    boolean is(Action action) {
        return entry.action() == action;
    }

    /** Returns true if a browser does not show the content concerned. */
    boolean isHidden() {
        return entry.category() == Category.HIDDEN;
    }

    boolean isUnsure() {
        return is(Action.INFERRED) && entry.certainty() != null && entry.certainty() < LEAST_CERTAINTY;
    }

    /** Returns true if text or an image that readers saw was removed. */
    boolean isVisibleLoss() {
        return is(Action.REMOVED) && !isHidden() && !isElement();
    }

    /** Returns true if the text is the tag of an element without text, such as {@code <section>}. */
    boolean isElement() {
        String text = entry.text();
        return text.startsWith("<") && text.endsWith(">") && text.indexOf(' ') < 0;
    }

    /** Returns the sort rank, from 0: findings that add to the doubt score come first. */
    int rank() {
        return is(Action.DOUBTED) ? 0 : isVisibleLoss() ? 1 : isUnsure() ? 2 : is(Action.ALMOST) ? 3 : 4;
    }

    /** Marks an element. The first finding on it decides how it looks. */
    void mark(Element element) {
        String numbers = element.attr(MARK);
        if (numbers.isEmpty()) {
            String why = entry.why().isEmpty() ? "" : ", " + entry.why();
            element.attr(MARK, String.valueOf(number))
                    .attr(ACTION, entry.action().id())
                    .attr("tabindex", "0")
                    .attr("aria-description", entry.action().id() + ": " + entry.rule() + why);
        } else if (numbers.length() < 64) {
            element.attr(MARK, numbers + ' ' + number);
        }
    }

    /** Returns the numbers of the findings that are marked in a tree. */
    static Set<Integer> marked(Element root) {
        return root.getElementsByAttribute(MARK).stream()
                .flatMap(element -> Stream.of(element.attr(MARK).split(" ")))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Removes the attributes that a mark would have. */
    static void unmark(Element element) {
        element.removeAttr(MARK).removeAttr(ACTION).removeAttr(LINE);
    }

    /** Copies the marks of an element to its replacement. */
    static void copyMarks(Element from, Element to) {
        for (String name : List.of(MARK, ACTION, LINE, "tabindex", "aria-description")) {
            if (from.hasAttr(name) && (from.hasAttr(MARK) || name.equals(LINE))) {
                to.attr(name, from.attr(name));
            }
        }
    }
}
