package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A picture, by address.
 *
 * @param url the real address: no lazy placeholder, no proxy
 * @param alt the alternative text, or null
 * @param width in pixels as the page states it ({@code data-w}, else the {@code width} attribute or style), or null
 * @param height in pixels, or null
 * @param link where a tap on it leads, or null
 */
@JsonPropertyOrder({"url", "alt", "width", "height", "link"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Image(
        String url,
        @Nullable String alt,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String link) {
    public Image(
            @Nullable String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String link) {
        this.url = Normalized.nullToEmpty(url);
        this.alt = Normalized.blankToNull(alt);
        this.width = width;
        this.height = height;
        this.link = Normalized.blankToNull(link);
    }

    public Image(@Nullable String url, @Nullable String alt, @Nullable Integer width, @Nullable Integer height) {
        this(url, alt, width, height, null);
    }

    /** Returns this picture with another URL. */
    public Image withUrl(String url) {
        return new Image(url, alt, width, height, link);
    }

    /** Returns this picture with another alternative text; null for none. */
    public Image withAlt(@Nullable String alt) {
        return new Image(url, alt, width, height, link);
    }

    /** Returns this picture with another link; null for none. */
    public Image withLink(@Nullable String link) {
        return new Image(url, alt, width, height, link);
    }

    /** A picture of which only the address is known. */
    public static Image of(String url) {
        return new Image(url, null, null, null, null);
    }
}
