package io.github.qingwen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes over an article in reading order and gathers its words and pictures. */
final class Walk implements Block.Visitor<@Nullable Void>, Inline.Visitor<@Nullable Void> {
    private final StringBuilder text = new StringBuilder();
    private final List<Image> images = new ArrayList<>();
    private final Consumer<Block> onBlock;
    private final Consumer<Inline> onInline;

    Walk() {
        this(block -> { }, inline -> { });
    }

    /** @param onBlock is given each block, those inside others too, before what is in it */
    Walk(Consumer<Block> onBlock, Consumer<Inline> onInline) {
        this.onBlock = onBlock;
        this.onInline = onInline;
    }

    String text() {
        return text.toString();
    }

    List<Image> images() {
        return List.copyOf(images);
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            onBlock.accept(block);
            block.accept(this);
        }
    }

    void inlines(List<Inline> content) {
        for (Inline inline : content) {
            onInline.accept(inline);
            inline.accept(this);
        }
    }

    private @Nullable Void line(List<Inline> content) {
        if (!content.isEmpty()) {
            inlines(content);
            text.append('\n');
        }
        return null;
    }

    private @Nullable Void line(@Nullable String words) {
        if (words != null) {
            text.append(words).append('\n');
        }
        return null;
    }

    private @Nullable Void inside(List<Inline> content) {
        inlines(content);
        return null;
    }

    private @Nullable Void append(String words) {
        text.append(words);
        return null;
    }

    @Override
    public @Nullable Void heading(Block.Heading heading) {
        return line(heading.content());
    }

    @Override
    public @Nullable Void paragraph(Block.Paragraph paragraph) {
        return line(paragraph.content());
    }

    @Override
    public @Nullable Void quote(Block.Quote quote) {
        line(quote.title());
        blocks(quote.blocks());
        return null;
    }

    @Override
    public @Nullable Void list(Block.ItemList list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return null;
    }

    @Override
    public @Nullable Void figure(Block.Figure figure) {
        images.addAll(figure.images());
        return line(figure.caption());
    }

    @Override
    public @Nullable Void code(Block.Code code) {
        return line(code.code());
    }

    @Override
    public @Nullable Void table(Block.Table table) {
        line(table.caption());
        table.header().forEach(this::row);
        table.rows().forEach(this::row);
        return null;
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> blocks(cell.blocks()));
    }

    @Override
    public @Nullable Void formula(Block.Formula formula) {
        return line(formula.latex());
    }

    @Override
    public @Nullable Void divider(Block.Divider divider) {
        return null;
    }

    @Override
    public @Nullable Void card(Block.Card card) {
        if (card.cover() != null) {
            images.add(card.cover());
        }
        line(card.title());
        return line(card.description());
    }

    @Override
    public @Nullable Void unknown(Block.Unknown unknown) {
        return line(unknown.text());
    }

    @Override
    public @Nullable Void text(Inline.Text words) {
        return append(words.text());
    }

    @Override
    public @Nullable Void strong(Inline.Strong strong) {
        return inside(strong.content());
    }

    @Override
    public @Nullable Void emphasis(Inline.Emphasis emphasis) {
        return inside(emphasis.content());
    }

    @Override
    public @Nullable Void underline(Inline.Underline underline) {
        return inside(underline.content());
    }

    @Override
    public @Nullable Void strikethrough(Inline.Strikethrough strikethrough) {
        return inside(strikethrough.content());
    }

    @Override
    public @Nullable Void code(Inline.Code code) {
        return append(code.code());
    }

    @Override
    public @Nullable Void link(Inline.Link link) {
        return inside(link.content());
    }

    @Override
    public @Nullable Void picture(Inline.Picture picture) {
        images.add(picture.image());
        return null;
    }

    @Override
    public @Nullable Void lineBreak(Inline.LineBreak lineBreak) {
        return append("\n");
    }

    @Override
    public @Nullable Void formula(Inline.Formula formula) {
        return append(formula.latex());
    }

    @Override
    public @Nullable Void footnoteReference(Inline.FootnoteReference reference) {
        return null;
    }

    @Override
    public @Nullable Void superscript(Inline.Superscript superscript) {
        return inside(superscript.content());
    }

    @Override
    public @Nullable Void subscript(Inline.Subscript subscript) {
        return inside(subscript.content());
    }

    @Override
    public @Nullable Void unknown(Inline.Unknown unknown) {
        return append(unknown.text());
    }
}
