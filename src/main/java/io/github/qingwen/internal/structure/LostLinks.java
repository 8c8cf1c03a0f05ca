package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.internal.layout.StyleResolver;
import io.github.qingwen.internal.structure.segment.LinkTargets;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Article;
import io.github.qingwen.report.Category;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Reports attributes of links that the article does not contain: addresses, mini programs, targets in the page. The
 * text of such a link is in the article or has its own entry in the report.
 */
final class LostLinks {
    private static final Evaluator LINKS = QueryParser.parse("a, area, abbr[title]");
    private static final List<String> MINI_PROGRAM =
            List.of("data-miniprogram-appid", "data-miniprogram-path", "data-miniprogram-imageurl");
    /** Maximum length of a {@code data:} address in the report. Such an address can hold a whole document. */
    private static final int MAX_DATA_LENGTH = 100;

    private final ElementPaths paths;
    private final ReportBuilder report;
    private final Set<String> known;
    private final Article article;

    LostLinks(Article article, ElementPaths paths, ReportBuilder report) {
        this.paths = paths;
        this.report = report;
        this.known = new HashSet<>(article.links());
        known.add(Objects.requireNonNullElse(article.metadata().url(), ""));
        known.add(Objects.requireNonNullElse(article.metadata().sourceUrl(), ""));
        this.article = article;
    }

    void report(Element content) {
        @Nullable Set<String> anchors = null;
        for (Element link : content.select(LINKS)) {
            if (link.normalName().equals("abbr")) {
                removed("title-of-abbreviation", link.attr("title"), link);
                continue;
            }
            if (link.hasAttr(MINI_PROGRAM.get(0))) {
                removed(
                        "link-to-mini-program",
                        MINI_PROGRAM.stream().map(link::attr).collect(Collectors.joining(" ")),
                        link);
            }
            String href = StyleResolver.href(link);
            if (Url.leadsElsewhere(href)) {
                address(href, link);
            } else if (href.length() > 1 && known.contains(href)) {
                anchors = anchors == null ? anchors(content) : anchors;
                target(href, anchors, link);
            }
        }
    }

    private void address(String href, Element link) {
        String address = Url.followable(href);
        if (known.add(address == null ? href : address)) {
            removed("link-without-place", href, link);
        }
    }

    /**
     * Doubts a link to an element that is not a heading. An id that the source lacks may be one that the site gives to
     * a heading.
     */
    private void target(String href, Set<String> anchors, Element link) {
        if (anchors.contains(LinkTargets.fragment(href))) {
            report.doubted("link-target", Category.LINK, href, paths.of(link), "no heading has this id");
        }
    }

    /** Returns the names of elements that are not headings. */
    private Set<String> anchors(Element content) {
        Set<String> anchors = new HashSet<>();
        content.select("[id], a[name]").forEach(element -> anchors.addAll(LinkTargets.names(element)));
        article.headings().forEach(heading -> anchors.remove(heading.id()));
        return anchors;
    }

    private void removed(String rule, String text, Element link) {
        boolean cut = text.length() > MAX_DATA_LENGTH && Url.scheme(text).equals("data");
        report.removed(
                rule, Category.LINK, cut ? text.substring(0, MAX_DATA_LENGTH) + '…' : text.strip(), paths.of(link));
    }
}
