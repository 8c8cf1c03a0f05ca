package io.github.qingwen.internal.read.kind;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.text.Dates;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Place;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of any site. Its head holds the metadata. */
final class SitePage {
    /** Characters that separate a title from the site name after it. */
    private static final String SEPARATORS = "|｜丨-–—_·•";

    private final Document page;
    private final Metas metas;
    private final ReportBuilder report = new ReportBuilder();

    private SitePage(Document page) {
        this.page = page;
        this.metas = new Metas(page);
    }

    /** Returns true for a document with a title, which fragments do not have. */
    static boolean is(Document document) {
        return !Whitespace.isBlank(document.title()) || new Metas(document).first("og:title") != null;
    }

    static SourceArticle of(Document document) {
        return new SitePage(document).read();
    }

    private SourceArticle read() {
        String author = metas.first("author", "article:author", "og:article:author");
        String cover = metas.first("og:image", "twitter:image");
        Metadata metadata = Metadata.builder()
                .title(title(page.selectFirst("h1")))
                .author(author == null || Url.isHttp(author) ? null : author)
                .publishedAt(time())
                .summary(metas.first("og:description", "description"))
                .cover(cover == null ? null : Image.of(cover))
                .url(metas.first("og:url"))
                .build();
        return new SourceArticle(page.body(), metadata, report.build().entries());
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

    /**
     * Returns the time in a {@code meta}, otherwise that of the first {@code time} element if it is alone on its line.
     */
    private @Nullable OffsetDateTime time() {
        String stated = metas.first("article:published_time", "og:published_time", "datePublished", "pubdate", "date");
        Optional<OffsetDateTime> time = Optional.ofNullable(stated).flatMap(Dates::parse);
        if (stated != null && time.isEmpty()) {
            UnreadDate.doubt(report, stated, new Place.Field("metadata.publishedAt"));
        }
        Element line = page.body().selectFirst("time");
        return time.or(() -> line == null || !isLine(line)
                        ? Optional.empty()
                        : Stream.of(line.attr("datetime"), line.text())
                                .flatMap(text -> Dates.parse(text.strip()).stream())
                                .findFirst())
                .orElse(null);
    }

    /** Returns true for an element that is alone on its line. */
    private static boolean isLine(Element element) {
        Element around = element.parent();
        return around != null
                && Whitespace.isBlank(around.ownText())
                && Stream.of(element.previousElementSibling(), element.nextElementSibling())
                        .allMatch(next -> next == null || next.isBlock());
    }
}
