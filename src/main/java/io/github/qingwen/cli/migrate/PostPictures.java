package io.github.qingwen.cli.migrate;

import java.util.List;
import java.util.Map;

/**
 * The pictures of one post.
 *
 * @param urls what the post shows in place of addresses in the article
 * @param rows what came of the pictures that were to be fetched
 */
record PostPictures(Map<String, String> urls, List<Row.Picture> rows) {
    /** Returns the address to write for one in the article: itself where the picture stays where it is. */
    String url(String address) {
        return urls.getOrDefault(address, address);
    }
}
