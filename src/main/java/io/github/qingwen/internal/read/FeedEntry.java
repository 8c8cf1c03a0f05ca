package io.github.qingwen.internal.read;

import io.github.qingwen.internal.read.kind.Page;
import io.github.qingwen.model.Metadata;
import org.jsoup.Jsoup;

/**
 * An article of a feed or API response.
 *
 * @param html content as markup
 * @param metadata as the source states it
 */
record FeedEntry(String html, Metadata metadata) {
    Page page(String baseUrl) {
        return new Page(Jsoup.parseBodyFragment(html, baseUrl).body(), metadata);
    }
}
