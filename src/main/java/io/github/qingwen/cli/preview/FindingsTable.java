package io.github.qingwen.cli.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        for (FindingKind kind : FindingKind.values()) {
            if (findings.stream().anyMatch(finding -> finding.kind() == kind)) {
                Element label = filters.appendElement("label").addClass(kind.id());
                label.appendElement("input")
                        .attr("type", "checkbox")
                        .attr("checked", true)
                        .attr("value", kind.id());
                label.appendText(" " + kind.id());
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
        row.attr("id", "qw-" + finding.number())
                .attr("data-kind", finding.kind().id());
        Element what = row.appendElement("td");
        if (left || right) {
            what.appendElement("button")
                    .attr("type", "button")
                    .text(finding.kind().id());
        } else {
            what.text(finding.kind().id());
        }
        row.appendElement("td").appendElement("code").text(finding.rule());
        row.appendElement("td").text(finding.category().name().toLowerCase(Locale.ROOT));
        row.appendElement("td").text(finding.text());
        row.appendElement("td")
                .text(finding.note().isEmpty() ? rules.getOrDefault(finding.rule(), "") : finding.note());
        row.appendElement("td").text(where(finding, left, right));
    }

    private static String where(Finding finding, boolean left, boolean right) {
        if (left || right) {
            return left ? "original" : "article";
        }
        if (finding.isHidden()) {
            return "hidden in the original";
        }
        if (finding.place() == null) {
            return "–";
        }
        return finding.place().endsWith("]") ? "not found" : finding.place();
    }
}
