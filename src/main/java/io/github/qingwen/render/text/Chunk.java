package io.github.qingwen.render.text;

import io.github.qingwen.model.Image;
import java.util.List;
import java.util.Objects;

/**
 * A chunk of an article's plain text, for search and language models. Offsets and lengths count {@code char}s, of which
 * an emoji has two or more.
 *
 * @param headings the text of the headings above it, outermost first; a heading at its start is among them
 * @param text its text
 * @param start the offset of its start in the text that {@link TextRenderer#render} gives
 * @param end the offset of its end there, exclusive
 * @param images the pictures in it, in reading order
 */
public record Chunk(List<String> headings, String text, int start, int end, List<Image> images) {
    /** Copies the lists. */
    public Chunk {
        headings = List.copyOf(Objects.requireNonNull(headings, "headings"));
        Objects.requireNonNull(text, "text");
        images = List.copyOf(Objects.requireNonNull(images, "images"));
    }
}
