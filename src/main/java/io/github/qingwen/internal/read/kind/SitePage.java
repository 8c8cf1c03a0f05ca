package io.github.qingwen.internal.read.kind;

import io.github.qingwen.internal.text.Dates;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * A page of any site: its metadata stand in its head, its content in {@code article} or {@code main}. The navigation, the
 * header and the footer of the page are no content; the report has their text and images.
 */
final class SitePage {
    /** Elements whose headers and footers are their own, not the page's. */
    private static final Set<String> SECTIONS = Set.of("article", "aside", "blockquote", "main", "section");

    private static final Set<String> FRAME = Set.of("header", "footer", "nav");

    /** Site names follow the title after one of these. */
    private static final String SEPARATORS = "|｜丨-–—_·•";

    private final Document page;
    private final Metas metas;
    private final Report.Builder report = Report.builder();

    private SitePage(Document page) {
        this.page = page;
        this.metas = new Metas(page);
    }

    /** Returns true for a document with a title, which fragments do not have. */
    static boolean is(Document document) {
        return !Whitespace.isBlank(document.title()) || new Metas(document).first("og:title") != null;
    }

    /** @param document is not changed */
    static Page of(Document document) {
        return new SitePage(document.clone()).read();
    }

    private Page read() {
        Element content = content();
        removeAround(content);
        removeFrame(content);
        Element heading = content.selectFirst("h1");
        String title = title(heading);
        OffsetDateTime time = time(content);
        if (heading != null && heading.text().equals(title)) {
            move(heading, "metadata.title");
        }
        String author = metas.first("author", "article:author", "og:article:author");
        String cover = metas.first("og:image", "twitter:image");
        Metadata metadata = Metadata.builder()
                .title(title)
                .author(author == null || Url.isHttp(author) ? null : author)
                .publishedAt(time)
                .summary(metas.first("og:description", "description"))
                .cover(cover == null ? null : Image.of(cover))
                .url(metas.first("og:url"))
                .build();
        return new Page(content, metadata, report.build().entries());
    }

    private @Nullable String title(@Nullable Element heading) {
        String stated = metas.first("og:title", "twitter:title");
        String title = stated == null ? page.title() : stated;
        String shown = heading == null ? "" : heading.text();
        if (shown.isEmpty() || !title.startsWith(shown)) {
            return title;
        }
        String rest = Whitespace.strip(title.substring(shown.length()));
        return rest.isEmpty() || SEPARATORS.indexOf(rest.charAt(0)) >= 0 ? shown : title;
    }

    /** The time that a meta states, else that of a line of its own. The line is then in the metadata. */
    private @Nullable OffsetDateTime time(Element content) {
        String stated = metas.first("article:published_time", "og:published_time", "datePublished", "pubdate", "date");
        Optional<OffsetDateTime> time = Optional.ofNullable(stated).flatMap(Dates::parse);
        if (stated != null && time.isEmpty()) {
            report.doubted(
                    "metadata-date-unread",
                    Category.METADATA,
                    stated,
                    "metadata.publishedAt",
                    "no known form of a date");
        }
        Element line = content.selectFirst("time");
        if (line == null || !isLine(line)) {
            return time.orElse(null);
        }
        Optional<OffsetDateTime> shown = Stream.of(line.attr("datetime"), line.text())
                .flatMap(text -> Dates.parse(text.strip()).stream())
                .findFirst();
        Optional<OffsetDateTime> best = time.or(() -> shown);
        if (shown.isPresent()
                && shown.get().toLocalDate().equals(best.orElseThrow().toLocalDate())) {
            move(line, "metadata.publishedAt");
        }
        return best.orElse(null);
    }

    /** Returns true for an element that shares its line with no text. */
    private static boolean isLine(Element element) {
        Element around = element.parent();
        return around != null
                && Whitespace.isBlank(around.ownText())
                && Stream.of(element.previousElementSibling(), element.nextElementSibling())
                        .allMatch(next -> next == null || next.isBlock());
    }

    /** Elements are emptied: to take thousands of them out of one parent costs quadratic time. */
    private void move(Element element, String field) {
        report.moved("page-frame", Category.METADATA, element.text(), null, "now in " + field);
        element.empty();
    }

    /** The article, or else the main part, where it has most of the text or the page's only title; else all. */
    private Element content() {
        Element body = page.body();
        return largest(body, "article").or(() -> largest(body, "main")).orElse(body);
    }

    private static Optional<Element> largest(Element body, String name) {
        List<Element> found = new ArrayList<>();
        body.filter((node, depth) -> {
            if (!(node instanceof Element element) || !element.normalName().equals(name)) {
                return FilterResult.CONTINUE;
            }
            found.add(element);
            return FilterResult.SKIP_CHILDREN;
        });
        int titles = body.select("h1").size();
        int half = body.text().length() / 2;
        return found.stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .filter(element -> element.text().length() >= half
                        || (titles > 0 && element.select("h1").size() == titles));
    }

    private void removeAround(Element content) {
        Element inner = content;
        while (inner != page.body()) {
            Element around = inner.parent();
            if (around == null) {
                return;
            }
            for (Node node : around.childNodes()) {
                if (node != inner) {
                    removed(node);
                }
            }
            inner = around;
        }
    }

    /** Navigation, and what heads and ends the page rather than a section of it, unless there is nothing else. */
    private void removeFrame(Element content) {
        List<Element> frame = new ArrayList<>();
        boolean isBody = content == page.body();
        content.filter((node, depth) -> {
            if (!(node instanceof Element element) || element == content) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            if (name.equals("nav") || (isBody && FRAME.contains(name))) {
                frame.add(element);
                return FilterResult.SKIP_CHILDREN;
            }
            return isBody && SECTIONS.contains(name) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        });
        int length = frame.stream().mapToInt(element -> element.text().length()).sum();
        if (length + frame.size() < content.text().length()) {
            frame.forEach(element -> {
                removed(element);
                element.empty();
            });
        }
    }

    private void removed(Node node) {
        String text = node instanceof Element element ? element.text() : node instanceof TextNode own ? own.text() : "";
        if (!Whitespace.isBlank(text)) {
            report.removed("page-frame", Category.CHROME, text.strip(), null);
        }
        if (node instanceof Element element) {
            for (Element image : element.select("img[src]")) {
                report.removed("page-frame", Category.CHROME, image.attr("src"), null);
            }
        }
    }
}
