package io.github.qingwen.cli.preview;

import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The table of all findings of a page, the most doubtful first. A row leads to the mark of its finding, if any. */
final class FindingsTable {
    private FindingsTable() {}

    /**
     * Adds the table to a page.
     *
     * @param left the numbers of those that are marked in the original
     * @param right the numbers of those that are marked in the article
     * @param rules what each rule does, by its id
     */
    static void add(
            List<Finding> findings, Set<Integer> left, Set<Integer> right, Map<String, String> rules, Element body) {
        Element section =
                body.appendElement("section").attr("id", "qw-findings").attr("aria-label", "Findings");
        if (findings.isEmpty()) {
            section.appendElement("p").text("Nothing was removed, inferred, changed or doubted.");
            return;
        }
        Element filters = section.appendElement("p").addClass("filters");
        for (Action action : Finding.ACTIONS) {
            if (findings.stream().anyMatch(finding -> finding.is(action))) {
                Element label = filters.appendElement("label").addClass(action.id());
                label.appendElement("input")
                        .attr("type", "checkbox")
                        .attr("checked", true)
                        .attr("value", action.id());
                label.appendText(" " + action.id());
            }
        }
        Element table = section.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of("what", "rule", "category", "text", "why", "marked")
                .forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
        Element rows = table.appendElement("tbody");
        findings.stream()
                .sorted(Comparator.comparingInt(Finding::rank))
                .forEach(finding -> row(
                        rows.appendElement("tr"),
                        finding,
                        left.contains(finding.number()),
                        right.contains(finding.number()),
                        rules));
    }

    private static void row(Element row, Finding finding, boolean left, boolean right, Map<String, String> rules) {
        ReportEntry entry = finding.entry();
        String action = entry.action().id();
        row.attr("id", "qw-" + finding.number()).attr("data-kind", action);
        Element what = row.appendElement("td");
        if (left || right) {
            what.appendElement("button").attr("type", "button").text(action);
        } else {
            what.text(action);
        }
        row.appendElement("td").appendElement("code").text(entry.rule());
        row.appendElement("td").text(entry.category().name().toLowerCase(Locale.ROOT));
        row.appendElement("td").text(entry.text());
        row.appendElement("td").text(entry.why().isEmpty() ? rules.getOrDefault(entry.rule(), "") : entry.why());
        row.appendElement("td").text(where(finding, left, right));
    }

    private static String where(Finding finding, boolean left, boolean right) {
        if (left || right) {
            return left ? "original" : "article";
        }
        if (finding.isHidden()) {
            return "hidden in the original";
        }
        Place place = finding.entry().place();
        return place instanceof Place.Content ? "not found" : Objects.toString(place, "–");
    }
}
