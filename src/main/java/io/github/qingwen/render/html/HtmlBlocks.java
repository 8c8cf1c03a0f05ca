package io.github.qingwen.render.html;

import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML. */
final class HtmlBlocks implements Block.Visitor<HtmlWriter> {
    private final HtmlWriter out;
    private final HtmlInlines inlines;
    private final boolean indexed;
    /** The index of the next block. */
    private int next;

    /** @param indexed whether the element of each block has the block's index */
    HtmlBlocks(HtmlWriter out, boolean indexed) {
        this.out = out;
        this.indexed = indexed;
        this.inlines = new HtmlInlines(out);
    }

    HtmlWriter write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return out;
    }

    /** Returns the attributes of the next block's element. */
    private Attributes block() {
        Attributes attributes = new Attributes();
        return indexed ? attributes.with(HtmlRenderer.BLOCK, next++) : attributes;
    }

    /** Writes a block of inline content. */
    private HtmlWriter paragraph(List<Inline> content) {
        out.open("p", block());
        return inlines.write(content).close("p").newLine();
    }

    /** Writes an element with inline content on a line of its own. */
    private HtmlWriter line(String tag, List<Inline> content) {
        out.open(tag);
        return inlines.write(content).close(tag).newLine();
    }

    @Override
    public HtmlWriter heading(Block.Heading heading) {
        String tag = "h" + heading.level();
        out.open(tag, block().with("id", heading.id()).with("data-id", heading.id()));
        return inlines.write(heading.content()).close(tag).newLine();
    }

    @Override
    public HtmlWriter paragraph(Block.Paragraph paragraph) {
        return paragraph(paragraph.content());
    }

    @Override
    public HtmlWriter quote(Block.Quote quote) {
        out.open("blockquote", block()).newLine();
        if (!quote.title().isEmpty()) {
            line("header", quote.title());
        }
        return write(quote.blocks()).close("blockquote").newLine();
    }

    @Override
    public HtmlWriter list(Block.ListBlock list) {
        String tag = list.ordered() ? "ol" : "ul";
        out.open(tag, block().with("start", unlessOne(list.start()))).newLine();
        for (Block.ListItem item : list.items()) {
            out.open("li", attributes(item.blocks()).with("data-checked", item.checked()));
            content(item.blocks());
            out.close("li").newLine();
        }
        return out.close(tag).newLine();
    }

    /** Returns the value of an attribute whose default is 1; null for the default. */
    private static @Nullable Integer unlessOne(int number) {
        return number == 1 ? null : number;
    }

    @Override
    public HtmlWriter figure(Block.Figure figure) {
        out.open("figure", block()).newLine();
        figure.images().forEach(this::image);
        if (!figure.caption().isEmpty()) {
            line("figcaption", figure.caption());
        }
        return out.close("figure").newLine();
    }

    private void image(Image image) {
        inlines.image(image);
        out.newLine();
    }

    @Override
    public HtmlWriter code(Block.CodeBlock code) {
        String language = code.language() == null ? null : "language-" + code.language();
        out.open("pre", block())
                .open("code", new Attributes().with("class", language).with("data-info", code.info()));
        return out.text(code.code()).close("code").close("pre").newLine();
    }

    @Override
    public HtmlWriter table(Block.Table table) {
        out.open("table", block()).newLine();
        if (!table.caption().isEmpty()) {
            line("caption", table.caption());
        }
        rows("thead", "th", table.header(), table.alignments());
        rows("tbody", "td", table.rows(), table.alignments());
        return out.close("table").newLine();
    }

    private void rows(String section, String tag, List<Block.Row> rows, List<Block.Alignment> alignments) {
        if (rows.isEmpty()) {
            return;
        }
        out.open(section).newLine();
        for (Block.Row row : rows) {
            out.open("tr").newLine();
            for (int i = 0; i < row.cells().size(); i++) {
                cell(tag, row.cells().get(i), i < alignments.size() ? alignments.get(i) : Block.Alignment.NONE);
            }
            out.close("tr").newLine();
        }
        out.close(section).newLine();
    }

    private void cell(String tag, Block.Cell cell, Block.Alignment alignment) {
        out.open(
                tag,
                attributes(cell.blocks())
                        .with("colspan", unlessOne(cell.colspan()))
                        .with("rowspan", unlessOne(cell.rowspan()))
                        .with("align", alignment == Block.Alignment.NONE ? null : alignment.id()));
        content(cell.blocks());
        out.close(tag).newLine();
    }

    /** Returns the attributes of a cell or item: those of its content if that is a single paragraph. */
    private Attributes attributes(List<Block> blocks) {
        return isParagraph(blocks) ? block() : new Attributes();
    }

    private static boolean isParagraph(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
    }

    /** Writes the content of a cell or item. A single paragraph is written without a {@code p} element. */
    private void content(List<Block> blocks) {
        if (isParagraph(blocks)) {
            inlines.write(blocks.get(0).content());
        } else if (!blocks.isEmpty()) {
            out.newLine();
            write(blocks);
        }
    }

    @Override
    public HtmlWriter formula(Block.Formula formula) {
        return paragraph(List.of(new Inline.Formula(formula.latex())));
    }

    @Override
    public HtmlWriter divider(Block.Divider divider) {
        return out.open("hr", block()).newLine();
    }

    @Override
    public HtmlWriter card(Block.Card card) {
        Attributes attributes = block().with("data-card", card.kind().id())
                .with("data-title", card.title())
                .with("data-url", card.url())
                .with("data-description", card.description());
        card.details().forEach((name, value) -> attributes.with("data-card-" + attributeName(name), value));
        out.open("figure", attributes).newLine();
        if (card.cover() != null) {
            image(card.cover());
        }
        out.open("figcaption");
        inlines.write(List.of(CardLabel.inline(card)));
        if (card.description() != null) {
            out.open("br").text(card.description());
        }
        return out.close("figcaption").newLine().close("figure").newLine();
    }

    /**
     * Returns a name in lower case, without the characters that an attribute's name cannot have.
     */
    private static String attributeName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "");
    }

    @Override
    public HtmlWriter raw(Block.Raw raw) {
        return paragraph(List.of(new Inline.Raw(raw.format(), raw.source())));
    }

    @Override
    public HtmlWriter unknown(Block.Unknown unknown) {
        return paragraph(List.of(new Inline.Text(unknown.text())));
    }
}
