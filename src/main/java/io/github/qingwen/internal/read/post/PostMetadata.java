package io.github.qingwen.internal.read.post;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.read.kind.UnreadDate;
import io.github.qingwen.internal.text.Dates;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Metadata from the front matter of a post. The keys are those of Hexo, Hugo, Jekyll and their themes. */
final class PostMetadata {
    private static final List<String> AUTHOR = List.of("author", "authors");
    private static final List<String> COVER = List.of(
            "cover",
            "headimg",
            "thumbnail",
            "image",
            "images",
            "banner",
            "cover_image",
            "featured_image",
            "feature_image");
    private static final List<String> SUMMARY = List.of("description", "summary", "excerpt", "digest");
    private static final List<String> DATE = List.of("date", "publishDate", "published", "created");
    private static final List<String> SOURCE = List.of("source", "canonicalURL", "canonical_url", "url", "link");
    private static final List<String> ORIGINAL = List.of("source_url", "original_url", "origin");
    private static final List<String> ACCOUNT = List.of("account");
    private static final List<String> CATEGORIES = List.of("categories", "category");
    private static final List<String> TAGS = List.of("tags", "tag", "keywords");
    /** Separators in a credit: after the role, and between names. */
    private static final char ROLE_END = '：';

    private static final String NAME_END = "、";

    private final Map<String, Object> rest;

    private PostMetadata(Map<String, Object> fields) {
        this.rest = new LinkedHashMap<>(fields);
    }

    /** Returns the title of front matter, or null. */
    static @Nullable String title(Map<String, Object> fields) {
        return new PostMetadata(fields).take(List.of("title")).orElse(null);
    }

    /** @param page metadata of the body, used for fields that the front matter does not state */
    static Metadata of(Map<String, Object> fields, Metadata page, ReportBuilder report) {
        return new PostMetadata(fields).merged(page, report);
    }

    private Metadata merged(Metadata page, ReportBuilder report) {
        Metadata.Builder metadata = page.toBuilder();
        take(List.of("title"))
                .or(() -> page.title() == null ? alias() : Optional.empty())
                .ifPresent(metadata::title);
        take(AUTHOR).ifPresent(metadata::author);
        take(ACCOUNT).map(Account::named).ifPresent(metadata::account);
        take(COVER, words -> words.size() == 1).map(Image::of).ifPresent(metadata::cover);
        take(SUMMARY).ifPresent(metadata::summary);
        // Hugo's url is the path of the page on its site
        take(SOURCE, words -> Url.isHttp(words.get(0))).ifPresent(metadata::url);
        take(ORIGINAL, words -> Url.isHttp(words.get(0))).ifPresent(metadata::sourceUrl);
        date(report).ifPresent(metadata::publishedAt);
        metadata.tags(all(TAGS)).categories(all(CATEGORIES));
        credits().ifPresent(metadata::credits);
        return metadata.extra(rest).build();
    }

    /** Returns the only alias: an Obsidian note repeats its title there. Hugo's aliases are paths, not titles. */
    private Optional<String> alias() {
        return take(
                List.of("aliases"), words -> words.size() == 1 && !words.get(0).startsWith("/"));
    }

    private List<String> all(List<String> keys) {
        Set<String> words = new LinkedHashSet<>();
        keys.forEach(key -> words.addAll(words(rest.remove(key))));
        return List.copyOf(words);
    }

    private Optional<String> take(List<String> keys) {
        return take(keys, words -> true);
    }

    /** Removes and returns the first accepted value; other keys with an equal value are removed too. */
    private Optional<String> take(List<String> keys, Predicate<List<String>> accepted) {
        for (String key : keys) {
            List<String> words = words(rest.get(key));
            if (!words.isEmpty() && accepted.test(words)) {
                Object value = rest.get(key);
                keys.forEach(other -> rest.remove(other, value));
                return Optional.of(String.join(NAME_END, words));
            }
        }
        return Optional.empty();
    }

    /** Reads credits in the form that this library writes: {@code 摄影：甲、乙}. */
    private Optional<List<Credit>> credits() {
        List<String> lines = words(rest.get("credits"));
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.indexOf(ROLE_END) > 0)) {
            return Optional.empty();
        }
        rest.remove("credits");
        return Optional.of(lines.stream().map(PostMetadata::credit).toList());
    }

    private static Credit credit(String line) {
        int end = line.indexOf(ROLE_END);
        return new Credit(
                line.substring(0, end), List.of(line.substring(end + 1).split(NAME_END)));
    }

    private Optional<OffsetDateTime> date(ReportBuilder report) {
        for (String key : DATE) {
            Object value = rest.get(key);
            // Hexo and Jekyll: published: false
            if (value == null || value instanceof Boolean) {
                continue;
            }
            String text = value.toString().strip();
            Optional<OffsetDateTime> time = Dates.parse(text);
            if (time.isEmpty()) {
                UnreadDate.doubt(report, text, new Place.FrontMatter(key));
                continue;
            }
            rest.remove(key);
            if (!Dates.isPlausible(time.get())) {
                report.doubted(
                        "metadata-date-odd",
                        Category.METADATA,
                        text,
                        new Place.FrontMatter(key),
                        "official accounts have published since 2012");
            }
            return time;
        }
        return Optional.empty();
    }

    /** Returns the texts of a value: the items of a list, the name or else URL of a map, nothing for null. */
    private static List<String> words(@Nullable Object value) {
        List<String> words = new ArrayList<>();
        if (value instanceof Collection<?> items) {
            items.forEach(item -> words.addAll(words(item)));
        } else if (value instanceof Map<?, ?> map) {
            Object named = map.get("name") != null ? map.get("name") : map.get("url");
            words.addAll(words(named));
        } else if (value != null && !value.toString().isBlank()) {
            words.add(value.toString().strip());
        }
        return words;
    }
}
