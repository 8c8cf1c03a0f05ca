package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture, by its URL.
 *
 * <p>The accessors and the builder are stable. The canonical constructor is not: it changes with each new component.
 *
 * @param url the picture's own URL, neither a lazy placeholder's nor a proxy's
 * @param alt the alternative text, or null
 * @param width the width in pixels as the page states it ({@code data-w}, else the {@code width} attribute or style),
 *     at least 1, or null
 * @param height the height in pixels, at least 1, or null
 * @param link the URL to which the picture is linked, or null
 * @param title the text that a browser shows beside the pointer, or null
 */
@JsonPropertyOrder({"url", "alt", "title", "width", "height", "link"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Image(
        String url,
        @Nullable String alt,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String link,
        @Nullable String title) {
    /** Normalises: blank text to null, sizes below 1 to null, a missing URL to the empty string. */
    public Image(
            @Nullable String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String link,
            @Nullable String title) {
        this.url = Normalized.nullToEmpty(url);
        this.alt = Normalized.blankToNull(alt);
        this.width = size(width);
        this.height = size(height);
        this.link = Normalized.blankToNull(link);
        this.title = Normalized.blankToNull(title);
    }

    /** Creates a picture without a title. */
    public Image(
            @Nullable String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String link) {
        this(url, alt, width, height, link, null);
    }

    private static @Nullable Integer size(@Nullable Integer pixels) {
        return pixels == null || pixels < 1 ? null : pixels;
    }

    /** Returns a picture of which only the URL is known. */
    public static Image of(String url) {
        return builder(url).build();
    }

    /** Returns a builder of a picture. */
    public static Builder builder(String url) {
        return new Builder(new Image(Objects.requireNonNull(url, "url"), null, null, null, null, null));
    }

    /** Returns a builder that starts from this picture. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns this picture with another URL. */
    public Image withUrl(String url) {
        return toBuilder().url(url).build();
    }

    /** Returns this picture with another alternative text; null for none. */
    public Image withAlt(@Nullable String alt) {
        return toBuilder().alt(alt).build();
    }

    /** Returns this picture with another link; null for none. */
    public Image withLink(@Nullable String link) {
        return toBuilder().link(link).build();
    }

    /** Builds a picture. Not thread-safe. */
    public static final class Builder {
        private String url;
        private @Nullable String alt;
        private @Nullable Integer width;
        private @Nullable Integer height;
        private @Nullable String link;
        private @Nullable String title;

        private Builder(Image start) {
            this.url = start.url;
            this.alt = start.alt;
            this.width = start.width;
            this.height = start.height;
            this.link = start.link;
            this.title = start.title;
        }

        public Builder url(String url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        public Builder alt(@Nullable String alt) {
            this.alt = alt;
            return this;
        }

        /** In pixels. */
        public Builder width(@Nullable Integer width) {
            this.width = width;
            return this;
        }

        /** In pixels. */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        public Builder link(@Nullable String link) {
            this.link = link;
            return this;
        }

        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        public Image build() {
            return new Image(url, alt, width, height, link, title);
        }
    }
}
