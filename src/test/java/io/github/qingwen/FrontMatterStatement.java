package io.github.qingwen;

import io.github.qingwen.model.Metadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What front matter states of metadata: of an account its name, of a cover its address, a time in whatever notation. What
 * a site generator knows has its own notation there: drafts and layouts.
 */
public final class FrontMatterStatement {
    private FrontMatterStatement() {}

    public static Map<String, Object> of(Metadata metadata) {
        Map<String, Object> extra = new TreeMap<>(metadata.extra());
        List.of("draft", "published", "layout").forEach(extra::remove);
        extra.values().removeIf(Objects::isNull);
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("title", stripped(metadata.title()));
        stated.put("author", stripped(metadata.author()));
        stated.put(
                "account",
                metadata.account() == null ? "" : stripped(metadata.account().name()));
        stated.put(
                "time",
                metadata.publishedAt() == null ? "" : metadata.publishedAt().toInstant());
        stated.put("summary", stripped(metadata.summary()));
        stated.put("cover", metadata.cover() == null ? "" : metadata.cover().url());
        stated.put("url", stripped(metadata.url()));
        stated.put("sourceUrl", stripped(metadata.sourceUrl()));
        stated.put("tags", metadata.tags());
        stated.put("categories", metadata.categories());
        stated.put("credits", metadata.credits());
        stated.put("extra", extra);
        return stated;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
