package io.github.qingwen.render.text;

import io.github.qingwen.model.Image;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of an article's plain text, for search and language models. Offsets and lengths count {@code char}s; an emoji
 * has two or more.
 *
 * @param id the article's identity, {@code #} and the chunk's number from 1. The identity is {@code biz/mid/idx}, else
 *     the {@code sn}, else the URL, else a hash of title and text
 * @param title the article's title
 * @param url the article's URL
 * @param publishedAt the article's time of publication
 * @param account the name of the article's account
 * @param kind the kind of content
 * @param language the language of the code if {@code kind} is {@link ChunkKind#CODE} and all its code blocks have the
 *     same one, or null
 * @param headings the text of the headings above the whole chunk, outermost first. Headings at its start are included
 *     unless the chunk joins several sections
 * @param text the text: {@code overlap} characters of the previous chunk, then new text
 * @param overlap number of {@code char}s at the start that repeat the end of the previous chunk, including a separator
 *     after that end; 0 for none
 * @param start the offset of the start of {@code text} in the result of {@link TextRenderer#render}
 * @param end the offset of its end there, exclusive
 * @param images the images of the new text, in reading order
 */
public record Chunk(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String account,
        ChunkKind kind,
        @Nullable String language,
        List<String> headings,
        String text,
        int overlap,
        int start,
        int end,
        List<Image> images) {
    /** Copies the lists. */
    public Chunk {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        headings = List.copyOf(Objects.requireNonNull(headings, "headings"));
        Objects.requireNonNull(text, "text");
        images = List.copyOf(Objects.requireNonNull(images, "images"));
    }
}
