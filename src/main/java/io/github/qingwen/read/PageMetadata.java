package io.github.qingwen.read;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the metas and the visible head of a page say about its article. */
final class PageMetadata {
    private PageMetadata() {}

    static Metadata of(Document page) {
        String cover = meta(page, "og:image", "twitter:image");
        String account = text(page, "#js_name");
        return Metadata.builder()
                .title(first(meta(page, "og:title", "twitter:title"), text(page, "#activity-name")))
                .author(first(meta(page, "og:article:author", "author"), text(page, "#js_author_name")))
                .account(account == null ? null : Account.named(account))
                .summary(meta(page, "og:description", "description"))
                .cover(cover == null ? null : Image.of(cover))
                .url(meta(page, "og:url"))
                .build();
    }

    private static @Nullable String first(@Nullable String... values) {
        return Stream.of(values).filter(value -> value != null).findFirst().orElse(null);
    }

    private static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]")) {
                if (!meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null || element.text().isBlank() ? null : element.text().strip();
    }
}
