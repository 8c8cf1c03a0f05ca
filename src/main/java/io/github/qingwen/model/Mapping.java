package io.github.qingwen.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies blocks with other images, link URLs or inlines. Blocks and inlines without any of them are not copied. */
final class Mapping implements Block.Visitor.Default<Block>, Inline.Visitor.Default<Inline> {
    private final UnaryOperator<Image> images;
    private final UnaryOperator<String> links;
    private final UnaryOperator<Inline> inlines;

    private Mapping(UnaryOperator<Image> images, UnaryOperator<String> links, UnaryOperator<Inline> inlines) {
        this.images = images;
        this.links = links;
        this.inlines = inlines;
    }

    static Mapping ofImages(UnaryOperator<Image> change) {
        return new Mapping(change, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** @param change maps the URLs of links, linked images and cards */
    static Mapping ofLinks(UnaryOperator<String> change) {
        return new Mapping(
                image -> image.link() == null ? image : image.withLink(change.apply(image.link())),
                change,
                UnaryOperator.identity());
    }

    /** @param change maps each inline, after the inlines inside it */
    static Mapping ofInlines(UnaryOperator<Inline> change) {
        return new Mapping(UnaryOperator.identity(), UnaryOperator.identity(), change);
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    List<Footnote> footnotes(List<Footnote> footnotes) {
        return footnotes.stream()
                .map(note -> new Footnote(note.label(), blocks(note.blocks())))
                .toList();
    }

    @Nullable Image image(@Nullable Image image) {
        return image == null ? null : images.apply(image);
    }

    private @Nullable String link(@Nullable String url) {
        return url == null ? null : links.apply(url);
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream()
                .map(inline -> inlines.apply(inline.accept(this)))
                .toList();
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(cell.colspan(), cell.rowspan(), blocks(cell.blocks())))
                        .toList()))
                .toList();
    }

    @Override
    public Block otherwise(Block block) {
        return block;
    }

    @Override
    public Block heading(Block.Heading heading) {
        return new Block.Heading(heading.level(), inlines(heading.content()), heading.id());
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(inlines(paragraph.content()));
    }

    @Override
    public Block quote(Block.Quote quote) {
        return new Block.Quote(inlines(quote.title()), blocks(quote.blocks()));
    }

    @Override
    public Block list(Block.ListBlock list) {
        return new Block.ListBlock(
                list.ordered(),
                list.start(),
                list.items().stream()
                        .map(item -> new Block.ListItem(blocks(item.blocks()), item.checked()))
                        .toList());
    }

    @Override
    public Block figure(Block.Figure figure) {
        return new Block.Figure(figure.images().stream().map(images).toList(), inlines(figure.caption()));
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(inlines(table.caption()), table.alignments(), rows(table.header()), rows(table.rows()));
    }

    @Override
    public Block card(Block.Card card) {
        return new Block.Card(
                card.kind(), card.title(), link(card.url()), card.description(), image(card.cover()), card.details());
    }

    @Override
    public Inline otherwise(Inline inline) {
        return inline;
    }

    @Override
    public Inline strong(Inline.Strong strong) {
        return new Inline.Strong(inlines(strong.content()));
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
        return new Inline.Emphasis(inlines(emphasis.content()));
    }

    @Override
    public Inline underline(Inline.Underline underline) {
        return new Inline.Underline(inlines(underline.content()));
    }

    @Override
    public Inline strikethrough(Inline.Strikethrough strikethrough) {
        return new Inline.Strikethrough(inlines(strikethrough.content()));
    }

    @Override
    public Inline link(Inline.Link link) {
        return new Inline.Link(links.apply(link.url()), inlines(link.content()), link.title());
    }

    @Override
    public Inline image(Inline.InlineImage picture) {
        return new Inline.InlineImage(images.apply(picture.image()));
    }

    @Override
    public Inline superscript(Inline.Superscript superscript) {
        return new Inline.Superscript(inlines(superscript.content()));
    }

    @Override
    public Inline subscript(Inline.Subscript subscript) {
        return new Inline.Subscript(inlines(subscript.content()));
    }
}
