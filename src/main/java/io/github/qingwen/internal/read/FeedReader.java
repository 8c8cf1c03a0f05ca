package io.github.qingwen.internal.read;

import io.github.qingwen.internal.read.kind.ArticleReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.internal.text.Dates;
import io.github.qingwen.internal.text.FirstText;
import io.github.qingwen.internal.text.Scan;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads feeds: RSS 2.0 ({@code item}, {@code content:encoded}) and Atom (RFC 4287, {@code entry}). */
final class FeedReader implements ArticleReader {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    /** Maximum length of the comments and processing instructions before the root element. */
    private static final int PROLOGUE = 2_000;

    @Override
    public @Nullable List<SourceArticle> read(String xml, String baseUrl) {
        if (!isFeed(xml)) {
            return null;
        }
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        Element channel = feed.selectFirst("channel, feed");
        String account = channel == null ? null : child(channel, "title");
        List<SourceArticle> articles = feed.select("item, entry").stream()
                .filter(entry -> !isEntry(entry.parent()))
                .flatMap(entry -> Stream.ofNullable(article(entry, account, baseUrl)))
                .toList();
        if (articles.isEmpty()) {
            throw new QingwenException(Kind.NO_CONTENT, "the feed holds no article; its entries have no content");
        }
        return articles;
    }

    /** Returns true inside an entry: an {@code item} or {@code entry} nested there is content. */
    private static boolean isEntry(@Nullable Element element) {
        Element around = element;
        while (around != null && !ENTRIES.contains(around.normalName())) {
            around = around.parent();
        }
        return around != null;
    }

    /** Returns true if a text begins like a feed. */
    private static boolean isFeed(String text) {
        String start = text.stripLeading();
        if (!start.startsWith("<?xml")) {
            return start.startsWith("<rss") || start.startsWith("<feed");
        }
        return Scan.indexOf(start, "<rss", 0, PROLOGUE) >= 0 || Scan.indexOf(start, "<feed", 0, PROLOGUE) >= 0;
    }

    /** Returns the article of an entry, or null if it has no content. */
    private static @Nullable SourceArticle article(Element entry, @Nullable String account, String baseUrl) {
        String html = first(entry, "content:encoded", "content", "description", "summary");
        if (html == null) {
            return null;
        }
        String time = first(entry, "pubDate", "published", "dc:date", "updated");
        Metadata metadata = Metadata.builder()
                .title(child(entry, "title"))
                .author(author(entry))
                .account(account == null ? null : Account.named(account))
                .publishedAt(Dates.parse(time == null ? "" : time).orElse(null))
                .url(link(entry))
                .tags(entry.children().stream()
                        .filter(child -> child.tagName().equals("category"))
                        .map(category -> category.hasAttr("term") ? category.attr("term") : category.text())
                        .filter(tag -> !Whitespace.isBlank(tag))
                        .toList())
                .build();
        return new SourceArticle(Jsoup.parseBodyFragment(html, baseUrl).body(), metadata);
    }

    private static @Nullable String author(Element entry) {
        Element author = entry.selectFirst("author > name");
        return author != null ? author.text() : first(entry, "dc:creator", "author");
    }

    private static @Nullable String link(Element entry) {
        for (Element link : entry.children()) {
            if (link.tagName().equals("link")) {
                String rel = link.attr("rel");
                if (link.hasAttr("href") && (rel.isEmpty() || rel.equals("alternate"))) {
                    return link.attr("href");
                }
                if (!Whitespace.isBlank(link.text())) {
                    return link.text().strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String first(Element entry, String... names) {
        return FirstText.of(List.of(names), name -> child(entry, name));
    }

    private static @Nullable String child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().equals(name)) {
                // Atom's type="xhtml" holds elements, every other type text or CDATA
                String text = child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
                return Whitespace.isBlank(text) ? null : text.strip();
            }
        }
        return null;
    }
}
