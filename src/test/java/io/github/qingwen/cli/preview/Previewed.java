package io.github.qingwen.cli.preview;

import io.github.qingwen.Qingwen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of a text, taken apart again.
 *
 * @param page the page
 * @param outer its document
 * @param original the document in its frame
 */
record Previewed(ArticlePage page, Document outer, Document original) {
    static Previewed of(String html) {
        return of("文章.html", html);
    }

    static Previewed of(String input, String html) {
        ArticlePage page = ArticlePage.of(input, Qingwen.create().convert(html), Qingwen.rules(), "index.html");
        Document outer = Jsoup.parse(page.html());
        return new Previewed(
                page, outer, Jsoup.parse(outer.expectFirst("iframe").attr("srcdoc")));
    }

    /** The row of the first finding of a rule. */
    Element row(String rule) {
        return outer.select("#qw-findings tbody tr").stream()
                .filter(row -> row.child(1).text().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule + " in " + outer.select("tbody")));
    }

    /** What is marked for the finding of a rule on either side; null where nothing is. */
    @Nullable Element mark(String rule) {
        String selector = "[data-qw-finding~=(^| )" + row(rule).id().substring(3) + "( |$)]";
        Element left = original.selectFirst(selector);
        return left != null ? left : outer.selectFirst(selector);
    }
}
