package io.github.qingwen.internal.read;

import io.github.qingwen.internal.read.kind.Page;
import io.github.qingwen.model.Metadata;
import org.jsoup.Jsoup;

/**
 * One article of a source that holds several.
 *
 * @param html its content as markup
 * @param metadata what the source says about it
 */
record FeedEntry(String html, Metadata metadata) {
    Page page(String baseUrl) {
        return new Page(Jsoup.parseBodyFragment(html, baseUrl).body(), metadata);
    }
}
