package io.github.qingwen.internal.read.feed;

import io.github.qingwen.internal.read.Page;
import io.github.qingwen.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One article of a source that holds several.
 *
 * @param html its content as markup
 * @param metadata what the source says about it
 */
public record FeedEntry(String html, Metadata metadata) {
    public Page page() {
        Element content = Jsoup.parseBodyFragment(html).body();
        return new Page(content, metadata);
    }
}
