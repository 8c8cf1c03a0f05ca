package io.github.qingwen.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An image, by its URL.
 *
 * <p>The methods are stable. The canonical constructor is not: it changes with each new component.
 *
 * @param url the image's own URL, neither a lazy placeholder's nor a proxy's
 * @param alt the alternative text, or null
 * @param title the tooltip, or null
 * @param width the width in pixels as the page states it ({@code data-w}, else the {@code width} attribute or style),
 *     at least 1, or null
 * @param height the height in pixels, at least 1, or null
 * @param link the URL to which the image is linked, or null
 */
public record Image(
        String url,
        @Nullable String alt,
        @Nullable String title,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String link) {
    /** Normalises blank text and sizes below 1 to null, and a null URL to the empty string. */
    public Image(
            @Nullable String url,
            @Nullable String alt,
            @Nullable String title,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String link) {
        this.url = Normalized.nullToEmpty(url);
        this.alt = Normalized.blankToNull(alt);
        this.title = Normalized.blankToNull(title);
        this.width = size(width);
        this.height = size(height);
        this.link = Normalized.blankToNull(link);
    }

    private static @Nullable Integer size(@Nullable Integer pixels) {
        return pixels == null || pixels < 1 ? null : pixels;
    }

    /** Returns an image with only a URL. */
    public static Image of(String url) {
        return new Image(Objects.requireNonNull(url, "url"), null, null, null, null, null);
    }

    /** Returns this image with another URL. */
    public Image withUrl(String url) {
        return new Image(Objects.requireNonNull(url, "url"), alt, title, width, height, link);
    }

    /** Returns this image with another alternative text; null for none. */
    public Image withAlt(@Nullable String alt) {
        return new Image(url, alt, title, width, height, link);
    }

    /** Returns this image with another title; null for none. */
    public Image withTitle(@Nullable String title) {
        return new Image(url, alt, title, width, height, link);
    }

    /** Returns this image with another size in pixels; null for an unknown one. */
    public Image withSize(@Nullable Integer width, @Nullable Integer height) {
        return new Image(url, alt, title, width, height, link);
    }

    /** Returns this image with another link; null for none. */
    public Image withLink(@Nullable String link) {
        return new Image(url, alt, title, width, height, link);
    }
}
