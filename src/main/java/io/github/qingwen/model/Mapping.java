package io.github.qingwen.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies blocks and inlines with other images, or something else in place of references to notes. */
final class Mapping implements Block.Visitor<Block>, Inline.Visitor<Inline> {
    private final UnaryOperator<Image> images;
    private final Function<Inline.FootnoteReference, Inline> notes;

    Mapping(UnaryOperator<Image> images, Function<Inline.FootnoteReference, Inline> notes) {
        this.images = images;
        this.notes = notes;
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(this)).toList();
    }

    @Nullable Image image(@Nullable Image image) {
        return image == null ? null : images.apply(image);
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(cell.colspan(), cell.rowspan(), blocks(cell.blocks())))
                        .toList()))
                .toList();
    }

    @Override
    public Block heading(Block.Heading heading) {
        return new Block.Heading(heading.level(), inlines(heading.content()));
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
    public Block list(Block.ItemList list) {
        return new Block.ItemList(list.ordered(), list.start(), list.items().stream()
                .map(item -> new Block.Item(blocks(item.blocks())))
                .toList());
    }

    @Override
    public Block figure(Block.Figure figure) {
        return new Block.Figure(figure.images().stream().map(images).toList(), inlines(figure.caption()));
    }

    @Override
    public Block code(Block.Code code) {
        return code;
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(inlines(table.caption()), table.alignments(), rows(table.header()), rows(table.rows()));
    }

    @Override
    public Block formula(Block.Formula formula) {
        return formula;
    }

    @Override
    public Block divider(Block.Divider divider) {
        return divider;
    }

    @Override
    public Block card(Block.Card card) {
        return new Block.Card(
                card.kind(), card.title(), card.url(), card.description(), image(card.cover()), card.details());
    }

    @Override
    public Block unknown(Block.Unknown unknown) {
        return unknown;
    }

    @Override
    public Inline text(Inline.Text text) {
        return text;
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
    public Inline code(Inline.Code code) {
        return code;
    }

    @Override
    public Inline link(Inline.Link link) {
        return new Inline.Link(link.url(), inlines(link.content()));
    }

    @Override
    public Inline picture(Inline.Picture picture) {
        return new Inline.Picture(images.apply(picture.image()));
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline formula(Inline.Formula formula) {
        return formula;
    }

    @Override
    public Inline footnoteReference(Inline.FootnoteReference reference) {
        return notes.apply(reference);
    }

    @Override
    public Inline superscript(Inline.Superscript superscript) {
        return new Inline.Superscript(inlines(superscript.content()));
    }

    @Override
    public Inline subscript(Inline.Subscript subscript) {
        return new Inline.Subscript(inlines(subscript.content()));
    }

    @Override
    public Inline unknown(Inline.Unknown unknown) {
        return unknown;
    }
}
