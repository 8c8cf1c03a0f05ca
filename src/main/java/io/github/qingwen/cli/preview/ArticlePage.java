package io.github.qingwen.cli.preview;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.github.qingwen.Conversion;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param input the name of the input
     * @param rules descriptions of the rules, shown for findings without a reason
     */
    public static ArticlePage of(String input, Conversion conversion, List<RuleInfo> rules) {
        List<Finding> findings = Finding.of(conversion.report().entries());
        Article article = conversion.article();
        ArticlePane right = ArticlePane.of(article, findings);
        Document left = OriginalPane.of(conversion.content(), findings, article, right);
        Summary summary = Summary.of(input, article.metadata().title(), findings);
        String script = PageShell.resource("page.js");
        Document page = PageShell.document(summary.title(), "page.css", PageShell.policy(script));
        Element body = page.body();
        header(body.appendElement("header"), summary, article.metadata(), findings);
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
        FindingsTable.add(findings, Finding.marked(left), Finding.marked(clean), about, body);
        body.appendElement("div").attr("id", "qw-tip").attr("role", "tooltip").attr("hidden", true);
        body.appendElement("script").appendChild(new DataNode(script));
        return new ArticlePage(PageShell.html(page), summary);
    }

    private static void header(Element header, Summary summary, Metadata metadata, List<Finding> findings) {
        header.appendElement("h1").text(summary.title());
        Element facts = header.appendElement("p");
        facts.appendElement("a").attr("href", "index.html").text("All articles");
        facts.appendText(" · " + summary.input());
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
}
