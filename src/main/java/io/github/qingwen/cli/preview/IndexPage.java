package io.github.qingwen.cli.preview;

import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.report.ReportEntry.Action;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The index of all articles, the most doubtful first. */
public final class IndexPage {
    /** A page, and the name of its file beside the index. */
    public record Entry(String file, PageSummary summary) {}

    private static final String SCORE =
            "The doubt score is 5 for each doubt of the report, 2 for each inference that is less than "
                    + Math.round(100 * Finding.LEAST_CERTAINTY)
                    + " % sure, 1 for each visible piece that was removed and 1 for each rule that almost applied.";

    private IndexPage() {}

    /**
     * Returns the page.
     *
     * @param entries in input order, which breaks ties of the doubt score
     * @param failed the inputs without a page
     */
    public static String html(List<Entry> entries, List<Failures.Failure> failed) {
        Document page = PageShell.document("Preview", "index.css", PageShell.INNER_POLICY);
        Element body = page.body();
        body.appendElement("h1").text("Preview");
        body.appendElement("p").text(entries.size() + (entries.size() == 1 ? " article. " : " articles. ") + SCORE);
        if (!failed.isEmpty()) {
            body.appendElement("h2").text("Not converted");
            Element list = body.appendElement("ul").addClass("failed");
            failed.forEach(failure -> list.appendElement("li").text(failure.input() + ": " + failure.reason()));
        }
        articles(entries, body);
        rules(entries, body);
        return PageShell.html(page);
    }

    private static void articles(List<Entry> entries, Element body) {
        body.appendElement("h2").text("Articles");
        Element table = PageShell.table(
                body, "doubt", "article", "doubts", "unsure", "almost", "visible removed", "removed", "inferred");
        entries.stream()
                .sorted(Comparator.comparingInt((Entry entry) -> entry.summary().score())
                        .reversed())
                .forEach(entry -> article(entry, table.appendElement("tr")));
    }

    private static void article(Entry entry, Element row) {
        PageSummary summary = entry.summary();
        number(row, summary.score());
        Element name = row.appendElement("td");
        name.appendElement("a").attr("href", "./" + encoded(entry.file())).text(summary.title());
        if (!summary.input().equals(summary.title())) {
            name.appendElement("small").text(summary.input());
        }
        number(row, summary.doubts());
        number(row, summary.unsure());
        number(row, summary.count(Action.ALMOST));
        number(row, summary.lost());
        number(row, summary.count(Action.REMOVED));
        number(row, summary.count(Action.INFERRED));
    }

    private static void rules(List<Entry> entries, Element body) {
        Map<PageSummary.Use, int[]> rules = new TreeMap<>();
        for (Entry entry : entries) {
            entry.summary().uses().forEach((use, count) -> {
                int[] sums = rules.computeIfAbsent(use, unused -> new int[2]);
                sums[0] += count;
                sums[1]++;
            });
        }
        body.appendElement("h2").text("Rules");
        Element table = PageShell.table(body, "times", "rule", "what", "articles");
        rules.forEach((use, sums) -> {
            Element row = table.appendElement("tr");
            number(row, sums[0]);
            row.appendElement("td").appendElement("code").text(use.rule());
            row.appendElement("td").text(use.action().id());
            number(row, sums[1]);
        });
    }

    private static void number(Element row, int number) {
        row.appendElement("td").addClass("number").text(number == 0 ? "–" : String.valueOf(number));
    }

    private static String encoded(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
