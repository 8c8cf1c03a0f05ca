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
 */
@JsonPropertyOrder({"url", "alt", "width", "height"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Image(String url, @Nullable String alt, @Nullable Integer width, @Nullable Integer height) {
    public Image(String url, @Nullable String alt, @Nullable Integer width, @Nullable Integer height) {
        this.url = Absent.asEmpty(url);
        this.alt = Absent.ifBlank(alt);
        this.width = width;
        this.height = height;
    }

    /** A picture of which only the address is known. */
    public static Image of(String url) {
        return new Image(url, null, null, null);
    }
}
