package io.github.qingwen.render.text;

import io.github.qingwen.model.Image;
import java.util.List;

/**
 * A piece of an article's plain text, for search and language models.
 *
 * @param headings the headings that it stands below, outermost first, its own among them
 * @param text its words
 * @param start where it begins in the text that {@link TextRenderer#render} gives, in {@code char}s
 * @param end where it ends there, exclusive
 * @param images the pictures among its words, in reading order
 */
public record Chunk(List<String> headings, String text, int start, int end, List<Image> images) {
    public Chunk {
        headings = List.copyOf(headings);
        images = List.copyOf(images);
    }
}
