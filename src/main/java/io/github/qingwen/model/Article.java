package io.github.qingwen.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
        this.blocks = Normalized.copyOf(blocks);
        this.footnotes = Normalized.copyOf(footnotes);
    }

    /**
     * Reads an article for Jackson.
     *
     * @param version version of the JSON form, a positive integer; null means 1
     * @throws IllegalArgumentException if {@code version} is anything else
     */
    @JsonCreator
    public static Article read(
            @JsonProperty("version") @Nullable Object version,
            @JsonProperty("metadata") @Nullable Metadata metadata,
            @JsonProperty("blocks") @Nullable List<Block> blocks,
            @JsonProperty("footnotes") @Nullable List<Footnote> footnotes) {
        boolean isPositiveInteger = version instanceof Integer number && number > 0;
        if (version != null && !isPositiveInteger) {
            throw new IllegalArgumentException("version must be a positive integer, but is: " + version);
        }
        return new Article(metadata, blocks, footnotes);
    }

    /** Returns the version of the JSON form that this model writes, always {@value #VERSION}. */
    @JsonProperty("version")
    public int version() {
        return VERSION;
    }

    /** Every picture of the blocks and footnotes, card covers among them, in reading order; the article's cover is not. */
    @JsonIgnore
    public List<Image> images() {
        return over(new Walk()).images();
    }

    /** All words of the blocks and footnotes in reading order, a line feed after each piece; for search and comparison. */
    @JsonIgnore
    public String text() {
        return over(new Walk()).text();
    }

    /** Passes every block of the article and its footnotes on, in reading order, each before the blocks inside it. */
    public void forEachBlock(Consumer<Block> action) {
        over(new Walk(action, inline -> { }));
    }

    /** Passes every inline of the article and its footnotes on, in reading order, each before the inlines inside it. */
    public void forEachInline(Consumer<Inline> action) {
        over(new Walk(block -> { }, action));
    }

    private Walk over(Walk walk) {
        walk.blocks(blocks);
        footnotes.forEach(note -> walk.blocks(note.blocks()));
        return walk;
    }

    /**
     * The same article with other pictures: other addresses, other alternative texts.
     *
     * @param change gives what takes a picture's place; asked for the article's cover too
     */
    public Article mapImages(UnaryOperator<Image> change) {
        Mapping mapping = new Mapping(change, reference -> reference);
        return new Article(
                metadata.toBuilder().cover(mapping.image(metadata.cover())).build(), mapping.blocks(blocks), notes(mapping, footnotes));
    }

    /** The same article, where marks of notes that hold an address are links to it, {@code [6]}, and those notes are gone. */
    public Article withNotesAsLinks() {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Footnote note : footnotes) {
            new Walk(block -> { }, inline -> {
                if (inline instanceof Inline.Link link) {
                    addresses.putIfAbsent(note.label(), link.url());
                }
            }).blocks(note.blocks());
        }
        Mapping mapping = new Mapping(image -> image, reference -> {
            String address = addresses.get(reference.label());
            return address == null
                    ? reference
                    : new Inline.Link(address, List.of(new Inline.Text('[' + reference.label() + ']')));
        });
        List<Footnote> others = footnotes.stream().filter(note -> !addresses.containsKey(note.label())).toList();
        return new Article(metadata, mapping.blocks(blocks), notes(mapping, others));
    }

    private static List<Footnote> notes(Mapping mapping, List<Footnote> footnotes) {
        return footnotes.stream().map(note -> new Footnote(note.label(), mapping.blocks(note.blocks()))).toList();
    }
}
