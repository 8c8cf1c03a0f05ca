package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article: what is said about it, and its content in reading order.
 *
 * @param metadata title, author, account, times and the like
 * @param blocks the content; the title is not among them, it stands in the metadata
 * @param footnotes the notes that {@link Inline.FootnoteReference}s point at, in order of their first reference
 */
@JsonPropertyOrder({"version", "metadata", "blocks", "footnotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Article(
        Metadata metadata,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Block> blocks,
        List<Footnote> footnotes) {
    /** The version of the JSON form that this model writes. */
    public static final int VERSION = 1;

    public Article(@Nullable Metadata metadata, @Nullable List<Block> blocks, @Nullable List<Footnote> footnotes) {
        this.metadata = metadata == null ? Metadata.EMPTY : metadata;
        this.blocks = Absent.asEmpty(blocks);
        this.footnotes = Absent.asEmpty(footnotes);
    }

    /** The version of the JSON form, always {@value #VERSION}. */
    @JsonProperty(value = "version", access = JsonProperty.Access.READ_ONLY)
    public int version() {
        return VERSION;
    }

    /** Every picture of the blocks and footnotes, card covers among them, in reading order; the article's cover is not. */
    @JsonIgnore
    public List<Image> images() {
        Walk walk = new Walk();
        walk.blocks(blocks);
        footnotes.forEach(note -> walk.blocks(note.blocks()));
        return walk.images();
    }

    /** All words of the blocks and footnotes in reading order, a line feed after each piece; for search and comparison. */
    @JsonIgnore
    public String text() {
        Walk walk = new Walk();
        walk.blocks(blocks);
        footnotes.forEach(note -> walk.blocks(note.blocks()));
        return walk.text();
    }
}
