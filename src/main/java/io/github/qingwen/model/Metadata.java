package io.github.qingwen.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of an article. Unknown components are null or empty collections.
 *
 * <p>The accessors and the builder are stable. The canonical constructor is not: it changes with each new component.
 *
 * @param title the title
 * @param author the author, as the page states it
 * @param account the official account that published the article
 * @param publishedAt the time of publication
 * @param summary the digest that WeChat shows in lists
 * @param cover the cover image
 * @param url the article's own URL
 * @param sourceUrl the URL of the link 阅读原文, or that of a repost's original
 * @param type the kind of share
 * @param original whether WeChat marks the article 原创; null if it is not known
 * @param tags tags and albums
 * @param categories the categories of a post in their order, with nested categories as consecutive elements
 * @param ids the values that identify the article in its URL
 * @param location where the article was published from, such as a province
 * @param credits the contributors and their roles
 * @param extra front matter that has no component of its own: string, number, boolean, list or map, immutable at every
 *     level, at most 100 levels deep
 */
public record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable Account account,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String summary,
        @Nullable Image cover,
        @Nullable String url,
        @Nullable String sourceUrl,
        @Nullable ArticleType type,
        @Nullable Boolean original,
        List<String> tags,
        List<String> categories,
        @Nullable Ids ids,
        @Nullable String location,
        List<Credit> credits,
        Map<String, Object> extra) {
    private static final int LAST_YEAR = 9999;

    /** Empty metadata. */
    public static final Metadata EMPTY = new Builder().build();

    /**
     * Normalises blank text and empty values to null, line breaks of the title to spaces, and copies collections
     * deeply.
     *
     * @throws IllegalArgumentException if the year of {@code publishedAt} does not have four digits, as ISO 8601 requires
     */
    public Metadata(
            @Nullable String title,
            @Nullable String author,
            @Nullable Account account,
            @Nullable OffsetDateTime publishedAt,
            @Nullable String summary,
            @Nullable Image cover,
            @Nullable String url,
            @Nullable String sourceUrl,
            @Nullable ArticleType type,
            @Nullable Boolean original,
            @Nullable List<String> tags,
            @Nullable List<String> categories,
            @Nullable Ids ids,
            @Nullable String location,
            @Nullable List<Credit> credits,
            @Nullable Map<String, Object> extra) {
        this.title = Normalized.blankToNull(Normalized.onOneLine(title));
        this.author = Normalized.blankToNull(author);
        this.account = Account.EMPTY.equals(account) ? null : account;
        this.publishedAt = publishedAt;
        this.summary = Normalized.blankToNull(summary);
        this.cover = cover;
        this.url = Normalized.blankToNull(url);
        this.sourceUrl = Normalized.blankToNull(sourceUrl);
        this.type = type;
        this.original = original;
        this.tags = Normalized.textsOf(tags);
        this.categories = Normalized.textsOf(categories);
        this.ids = Ids.EMPTY.equals(ids) ? null : ids;
        this.location = Normalized.blankToNull(location);
        this.credits = Normalized.copyOf(credits);
        this.extra = JsonValues.copyOf(extra);
        if (publishedAt != null && (publishedAt.getYear() < 0 || publishedAt.getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException("publishedAt must have a year of four digits, but is: " + publishedAt);
        }
    }

    /** Returns a builder of empty metadata. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this metadata. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds metadata. Not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String author;
        private @Nullable Account account;
        private @Nullable OffsetDateTime publishedAt;
        private @Nullable String summary;
        private @Nullable Image cover;
        private @Nullable String url;
        private @Nullable String sourceUrl;
        private @Nullable ArticleType type;
        private @Nullable Boolean original;
        private @Nullable List<String> tags;
        private @Nullable List<String> categories;
        private @Nullable Ids ids;
        private @Nullable String location;
        private @Nullable List<Credit> credits;
        private @Nullable Map<String, Object> extra;

        private Builder() {}

        private Builder(Metadata start) {
            title = start.title;
            author = start.author;
            account = start.account;
            publishedAt = start.publishedAt;
            summary = start.summary;
            cover = start.cover;
            url = start.url;
            sourceUrl = start.sourceUrl;
            type = start.type;
            original = start.original;
            tags = start.tags;
            categories = start.categories;
            ids = start.ids;
            location = start.location;
            credits = start.credits;
            extra = start.extra;
        }

        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        public Builder author(@Nullable String author) {
            this.author = author;
            return this;
        }

        public Builder account(@Nullable Account account) {
            this.account = account;
            return this;
        }

        public Builder publishedAt(@Nullable OffsetDateTime publishedAt) {
            this.publishedAt = publishedAt;
            return this;
        }

        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        public Builder cover(@Nullable Image cover) {
            this.cover = cover;
            return this;
        }

        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        public Builder sourceUrl(@Nullable String sourceUrl) {
            this.sourceUrl = sourceUrl;
            return this;
        }

        public Builder type(@Nullable ArticleType type) {
            this.type = type;
            return this;
        }

        public Builder original(@Nullable Boolean original) {
            this.original = original;
            return this;
        }

        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder categories(@Nullable List<String> categories) {
            this.categories = categories;
            return this;
        }

        public Builder ids(@Nullable Ids ids) {
            this.ids = ids;
            return this;
        }

        public Builder location(@Nullable String location) {
            this.location = location;
            return this;
        }

        public Builder credits(@Nullable List<Credit> credits) {
            this.credits = credits;
            return this;
        }

        public Builder extra(@Nullable Map<String, Object> extra) {
            this.extra = extra;
            return this;
        }

        public Metadata build() {
            return new Metadata(
                    title,
                    author,
                    account,
                    publishedAt,
                    summary,
                    cover,
                    url,
                    sourceUrl,
                    type,
                    original,
                    tags,
                    categories,
                    ids,
                    location,
                    credits,
                    extra);
        }
    }
}
