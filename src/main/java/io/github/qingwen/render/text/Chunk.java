package io.github.qingwen.render.text;

import io.github.qingwen.model.Image;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of an article's plain text, for search and language models. Offsets and lengths count {@code char}s, of which
 * an emoji has two or more.
 *
 * @param id the article's identity, {@code #} and the chunk's ordinal from 1; the identity is {@code biz/mid/idx}, else
 *     the {@code sn}, else the address, else a hash of title and text
 * @param title the article's title
 * @param url the article's address
 * @param publishedAt the article's date, as in its metadata
 * @param account the name of the article's account
 * @param kind what the chunk holds
 * @param language the language of its code, where {@code kind} is {@link ChunkKind#CODE} and its code blocks agree
 * @param headings the text of the headings above all of it, outermost first; those at its start are among them unless
 *     it joins several sections
 * @param text its text, {@code overlap} characters of the chunk before it and its own
 * @param overlap how many {@code char}s at its start repeat the end of the chunk before it, a separator behind that end
 *     among them; 0 for none
 * @param start the offset of the start of its text in the text that {@link TextRenderer#render} gives
 * @param end the offset of its end there, exclusive
 * @param images the pictures in it but those of what it repeats, in reading order
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
