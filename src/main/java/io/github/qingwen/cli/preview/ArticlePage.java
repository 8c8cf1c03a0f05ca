package io.github.qingwen.cli.preview;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.github.qingwen.Conversion;
import io.github.qingwen.internal.Resources;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of one article: the original on the left, the article on the right, and a table of all that was removed,
 * inferred, moved, changed or doubted.
 *
 * @param html the page, which needs no other file
 * @param summary its row in the index
 */
public record ArticlePage(String html, PageSummary summary) {
    /**
     * Returns the page of an article.
     *
     * @param input the name of the input
     * @param rules descriptions of the rules, shown for findings without a reason
     * @param index the file of the index, or null if there is none
     */
    public static ArticlePage of(String input, Conversion conversion, List<RuleInfo> rules, @Nullable String index) {
        List<Finding> findings = Finding.of(conversion.report().entries());
        Article article = conversion.article();
        ArticlePane right = ArticlePane.of(article, findings);
        Document left = OriginalPane.of(conversion.content(), findings, article, right);
        PageSummary summary = PageSummary.of(input, article.metadata().title(), findings);
        String script = script();
        Document page = PageShell.document(
                summary.title(), "page.css", PageShell.INNER_POLICY + "; script-src " + scriptSource());
        Element body = page.body();
        header(body.appendElement("header"), summary, article.metadata(), findings, index);
        Element panes = body.appendElement("main");
        Element original = panes.appendElement("section").attr("aria-label", "Original");
        original.appendElement("h2").text("Original");
        original.appendElement("iframe")
                .attr("title", "Original")
                // its scripts cannot run; this page's script scrolls it
                .attr("sandbox", "allow-same-origin")
                .attr("srcdoc", PageShell.html(left));
        Element clean = panes.appendElement("section").attr("aria-label", "Article");
        clean.appendElement("h2").text("Article");
        clean.appendElement("div")
                .attr("id", "qw-clean")
                .attr("tabindex", "0")
                .appendChildren(right.root().childNodesCopy());
        Map<String, String> about = rules.stream()
                .collect(Collectors.toUnmodifiableMap(
                        RuleInfo::id, rule -> rule.about().replace("`", "")));
        table(findings, Finding.marked(left), Finding.marked(clean), about, body);
        body.appendElement("div").attr("id", "qw-tip").attr("role", "tooltip").attr("hidden", true);
        body.appendElement("script").appendChild(new DataNode(script));
        return new ArticlePage(PageShell.html(page), summary);
    }

    /** Returns the source expression by which a policy allows the script of a page. */
    public static String scriptSource() {
        return PageShell.source(script());
    }

    private static String script() {
        return Resources.text(ArticlePage.class, "page.js");
    }

    private static void header(
            Element header, PageSummary summary, Metadata metadata, List<Finding> findings, @Nullable String index) {
        header.appendElement("h1").text(summary.title());
        Element facts = header.appendElement("p");
        if (index != null) {
            facts.appendElement("a").attr("href", index).text("All articles");
            facts.appendText(" · ");
        }
        facts.appendText(summary.input());
        if (metadata.account() != null && metadata.account().name() != null) {
            facts.appendText(" · " + metadata.account().name());
        }
        if (metadata.publishedAt() != null) {
            facts.appendText(" · " + ISO_OFFSET_DATE_TIME.format(metadata.publishedAt()));
        }
        Element counts = header.appendElement("p").addClass("counts");
        for (Action action : Finding.ACTIONS) {
            int count = summary.count(action);
            if (count > 0) {
                counts.appendElement("span").addClass(action.id()).text(count + " " + action.id());
            }
        }
        counts.appendElement("span").text("doubt score " + summary.score());
        if (summary.doubts() > 0) {
            Element list = header.appendElement("ul").addClass("doubts");
            findings.stream().filter(finding -> finding.is(Action.DOUBTED)).forEach(doubt -> {
                String text = Stream.of(doubt.entry().text(), doubt.entry().why())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" – "));
                list.appendElement("li").text(doubt.entry().rule() + ": " + text);
            });
        }
    }

    /**
     * Adds the table of all findings, the most doubtful first. A row leads to the mark of its finding, if any.
     *
     * @param left the numbers of those that are marked in the original
     * @param right the numbers of those that are marked in the article
     * @param rules what each rule does, by its id
     */
    private static void table(
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
        Element rows = PageShell.table(section, "what", "rule", "category", "text", "why", "marked");
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
