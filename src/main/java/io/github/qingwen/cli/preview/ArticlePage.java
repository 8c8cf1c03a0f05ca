package io.github.qingwen.cli.preview;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.github.qingwen.model.Metadata;
import io.github.qingwen.rule.RuleInfo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page of one article: the original on the left, the article on the right, and a table of all that was removed,
 * inferred, moved, changed or doubted.
 *
 * @param html the page, which needs no other file
 * @param summary its row in the index
 */
public record ArticlePage(String html, Summary summary) {
    /**
     * Returns the page of an article.
     *
     * @param rules descriptions of the rules, shown for findings without a reason
     */
    public static ArticlePage of(PreviewedArticle previewed, List<RuleInfo> rules) {
        Findings findings = Findings.of(previewed.report(), previewed.explanation());
        Pane left = OriginalPane.of(previewed.content(), findings, previewed.explanation());
        Pane right = ArticlePane.of(previewed.article(), findings, previewed.explanation());
        Summary summary = Summary.of(previewed, findings.all());
        Map<String, String> about = rules.stream()
                .collect(Collectors.toUnmodifiableMap(
                        RuleInfo::id, rule -> rule.about().replace("`", "")));
        return new ArticlePage(html(previewed, summary, findings, left, right, about), summary);
    }

    private static String html(
            PreviewedArticle previewed,
            Summary summary,
            Findings findings,
            Pane left,
            Pane right,
            Map<String, String> rules) {
        String script = PageShell.resource("page.js");
        Document page = PageShell.document(summary.title(), "page.css", PageShell.policy(script));
        Element body = page.body();
        header(body.appendElement("header"), previewed, summary, findings.all());
        Element panes = body.appendElement("main");
        Element original = panes.appendElement("section").attr("aria-label", "Original");
        original.appendElement("h2").text("Original");
        original.appendElement("iframe")
                .attr("title", "Original")
                // its scripts cannot run; this page's script scrolls it
                .attr("sandbox", "allow-same-origin")
                .attr("srcdoc", left.html());
        Element clean = panes.appendElement("section").attr("aria-label", "Article");
        clean.appendElement("h2").text("Article");
        clean.appendElement("div").attr("id", "qw-clean").attr("tabindex", "0").html(right.html());
        FindingsTable.add(findings.all(), left.found(), right.found(), rules, body);
        body.appendElement("div").attr("id", "qw-tip").attr("role", "tooltip").attr("hidden", true);
        body.appendElement("script").appendChild(new DataNode(script));
        return PageShell.html(page);
    }

    private static void header(Element header, PreviewedArticle previewed, Summary summary, List<Finding> findings) {
        header.appendElement("h1").text(summary.title());
        Element facts = header.appendElement("p");
        facts.appendElement("a").attr("href", "index.html").text("All articles");
        facts(previewed).forEach(fact -> facts.appendText(" · " + fact));
        Element counts = header.appendElement("p").addClass("counts");
        counts(findings)
                .forEach((kind, count) ->
                        counts.appendElement("span").addClass(kind.id()).text(count + " " + kind.id()));
        counts.appendElement("span").text("doubt score " + summary.score());
        List<Finding> doubts = findings.stream()
                .filter(finding -> finding.kind() == FindingKind.DOUBTED)
                .toList();
        if (!doubts.isEmpty()) {
            Element list = header.appendElement("ul").addClass("doubts");
            doubts.forEach(doubt -> list.appendElement("li")
                    .text(doubt.rule() + ": "
                            + String.join(
                                    " – ",
                                    List.of(doubt.text(), doubt.note()).stream()
                                            .filter(part -> !part.isBlank())
                                            .toList())));
        }
    }

    private static List<String> facts(PreviewedArticle previewed) {
        Metadata metadata = previewed.article().metadata();
        List<String> facts = new ArrayList<>(List.of(previewed.input()));
        if (metadata.account() != null && metadata.account().name() != null) {
            facts.add(metadata.account().name());
        }
        if (metadata.publishedAt() != null) {
            facts.add(ISO_OFFSET_DATE_TIME.format(metadata.publishedAt()));
        }
        return facts;
    }

    private static Map<FindingKind, Integer> counts(List<Finding> findings) {
        Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
        findings.forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        return counts;
    }
}
