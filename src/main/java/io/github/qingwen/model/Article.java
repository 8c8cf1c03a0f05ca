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
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    /** Returns every picture of blocks and footnotes in reading order, covers of cards among them; the article's cover is not. */
    @JsonIgnore
    public List<Image> images() {
        return ImageCollector.images(allBlocks());
    }

    /** Returns the text of blocks and footnotes in reading order, a line feed after each line; for search and comparison. */
    @JsonIgnore
    public String text() {
        StringBuilder text = new StringBuilder();
        PlainText.lines(allBlocks()).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Passes every block of the article and its footnotes to a function, in reading order, each before the blocks inside it. */
    public void forEachBlock(Consumer<Block> action) {
        Objects.requireNonNull(action, "action");
        new Traversal(action, inline -> { }).blocks(allBlocks());
    }

    /** Passes every inline of the article and its footnotes to a function, in reading order, each before those inside it. */
    public void forEachInline(Consumer<Inline> action) {
        Objects.requireNonNull(action, "action");
        new Traversal(block -> { }, action).blocks(allBlocks());
    }

    private List<Block> allBlocks() {
        return Stream.concat(blocks.stream(), footnotes.stream().flatMap(note -> note.blocks().stream())).toList();
    }

    /**
     * Returns this article with other pictures, such as pictures with other URLs.
     *
     * @param change gives the replacement of a picture; it is asked for the article's cover too
     */
    public Article mapImages(UnaryOperator<Image> change) {
        Mapping mapping = Mapping.ofImages(Objects.requireNonNull(change, "change"));
        return new Article(
                metadata.toBuilder().cover(mapping.image(metadata.cover())).build(),
                mapping.blocks(blocks),
                mapping.footnotes(footnotes));
    }

    /**
     * Returns this article with other inline content.
     *
     * @param change gives the replacement of an inline, inside which the replacements are already
     */
    public Article mapInlines(UnaryOperator<Inline> change) {
        Mapping mapping = Mapping.ofInlines(Objects.requireNonNull(change, "change"));
        return new Article(metadata, mapping.blocks(blocks), mapping.footnotes(footnotes));
    }

    /** Returns this article with a link, {@code [6]}, in place of each reference to a footnote that has a link, without those footnotes. */
    public Article withNotesAsLinks() {
        Map<String, String> urls = new LinkedHashMap<>();
        for (Footnote note : footnotes) {
            new Traversal(block -> { }, inline -> {
                if (inline instanceof Inline.Link link) {
                    urls.putIfAbsent(note.label(), link.url());
                }
            }).blocks(note.blocks());
        }
        List<Footnote> others = footnotes.stream().filter(note -> !urls.containsKey(note.label())).toList();
        return new Article(metadata, blocks, others).mapInlines(inline ->
                inline instanceof Inline.FootnoteReference reference && urls.containsKey(reference.label())
                        ? new Inline.Link(urls.get(reference.label()), List.of(new Inline.Text('[' + reference.label() + ']')))
                        : inline);
    }
}
