package io.github.qingwen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article: its metadata and its content in reading order.
 *
 * <p>The methods are stable. The canonical constructor is not: it changes with each new component.
 *
 * @param metadata title, author, account, dates and the like
 * @param blocks the content without the title, which is in the metadata
 * @param footnotes the targets of {@link Inline.FootnoteReference}s, in the order in which the source lists them
 */
public record Article(Metadata metadata, List<Block> blocks, List<Footnote> footnotes) {
    /** Copies the lists. Null becomes {@link Metadata#EMPTY} or the empty list. */
    public Article(@Nullable Metadata metadata, @Nullable List<Block> blocks, @Nullable List<Footnote> footnotes) {
        this.metadata = metadata == null ? Metadata.EMPTY : metadata;
        this.blocks = Normalized.copyOf(blocks);
        this.footnotes = Normalized.copyOf(footnotes);
    }

    /** Returns this article with other metadata. */
    public Article withMetadata(Metadata metadata) {
        return new Article(Objects.requireNonNull(metadata, "metadata"), blocks, footnotes);
    }

    /** Returns this article with other blocks. */
    public Article withBlocks(List<Block> blocks) {
        return new Article(metadata, Objects.requireNonNull(blocks, "blocks"), footnotes);
    }

    /** Returns this article with other footnotes. */
    public Article withFootnotes(List<Footnote> footnotes) {
        return new Article(metadata, blocks, Objects.requireNonNull(footnotes, "footnotes"));
    }

    /**
     * Returns the text of blocks and footnotes in reading order, with a line feed after each line, for search and
     * comparison.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        PlainText.lines(outerBlocks()).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Returns the headings of blocks and footnotes in reading order, including those inside other blocks. */
    public List<Block.Heading> headings() {
        return allBlocks()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /**
     * Returns the images of blocks and footnotes in reading order, including covers of cards but not the article's
     * cover.
     */
    public List<Image> images() {
        return Traversal.images(outerBlocks());
    }

    /** Returns the URLs of links, linked images and cards in blocks and footnotes, in reading order. */
    public List<String> links() {
        return Traversal.links(outerBlocks());
    }

    /** Returns every block of the article and its footnotes in reading order, each before the blocks inside it. */
    public Stream<Block> allBlocks() {
        List<Block> all = new ArrayList<>();
        new Traversal(all::add, inline -> {}).blocks(outerBlocks());
        return all.stream();
    }

    /** Returns every inline of the article and its footnotes in reading order, each before those inside it. */
    public Stream<Inline> allInlines() {
        List<Inline> all = new ArrayList<>();
        new Traversal(block -> {}, all::add).blocks(outerBlocks());
        return all.stream();
    }

    private List<Block> outerBlocks() {
        return Stream.concat(blocks.stream(), footnotes.stream().flatMap(footnote -> footnote.blocks().stream()))
                .toList();
    }

    /**
     * Returns this article with other images, such as images with other URLs.
     *
     * @param change returns the replacement of an image, never null; called for {@link #images()} and the article's cover
     */
    public Article mapImages(UnaryOperator<Image> change) {
        Mapping mapping = Mapping.ofImages(Objects.requireNonNull(change, "change"));
        return new Article(
                metadata.toBuilder().cover(mapping.image(metadata.cover())).build(),
                mapping.blocks(blocks),
                mapping.footnotes(footnotes));
    }

    /**
     * Returns this article with other link URLs.
     *
     * @param change returns the replacement of a URL, never null; called for {@link #links()}
     */
    public Article mapLinks(UnaryOperator<String> change) {
        return mapped(Mapping.ofLinks(Objects.requireNonNull(change, "change")));
    }

    /**
     * Returns this article with other inline content.
     *
     * @param change returns the replacement of an inline, never null; called after the inline's own content was replaced
     */
    public Article mapInlines(UnaryOperator<Inline> change) {
        return mapped(Mapping.ofInlines(Objects.requireNonNull(change, "change")));
    }

    private Article mapped(Mapping mapping) {
        return new Article(metadata, mapping.blocks(blocks), mapping.footnotes(footnotes));
    }
}
