package io.github.qingwen.render.html;

import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML. */
final class HtmlBlocks implements Block.Visitor<@Nullable Void> {
    private final HtmlText out;
    private final HtmlInlines inlines;

    HtmlBlocks(HtmlText out) {
        this.out = out;
        this.inlines = new HtmlInlines(out);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private @Nullable Void element(String tag, List<Inline> content) {
        out.open(tag);
        inlines.write(content);
        out.close(tag).line();
        return null;
    }

    @Override
    public @Nullable Void heading(Block.Heading heading) {
        return element("h" + heading.level(), heading.content());
    }

    @Override
    public @Nullable Void paragraph(Block.Paragraph paragraph) {
        return element("p", paragraph.content());
    }

    @Override
    public @Nullable Void quote(Block.Quote quote) {
        out.open("blockquote").line();
        if (!quote.title().isEmpty()) {
            element("header", quote.title());
        }
        blocks(quote.blocks());
        out.close("blockquote").line();
        return null;
    }

    @Override
    public @Nullable Void list(Block.ItemList list) {
        String tag = list.ordered() ? "ol" : "ul";
        out.open(tag, "start", list.start() == null ? null : list.start().toString()).line();
        for (Block.Item item : list.items()) {
            out.open("li");
            held(item.blocks());
            out.close("li").line();
        }
        out.close(tag).line();
        return null;
    }

    @Override
    public @Nullable Void figure(Block.Figure figure) {
        out.open("figure").line();
        figure.images().forEach(this::image);
        if (!figure.caption().isEmpty()) {
            element("figcaption", figure.caption());
        }
        out.close("figure").line();
        return null;
    }

    private void image(Image image) {
        inlines.image(image);
        out.line();
    }

    @Override
    public @Nullable Void code(Block.Code code) {
        out.open("pre").open("code", "class", code.language() == null ? null : "language-" + code.language());
        // a blank line would end the block where Markdown holds it
        out.text(code.code()).close("code").close("pre").line();
        return null;
    }

    @Override
    public @Nullable Void table(Block.Table table) {
        out.open("table").line();
        if (!table.caption().isEmpty()) {
            element("caption", table.caption());
        }
        rows("thead", "th", table.header(), table.alignments());
        rows("tbody", "td", table.rows(), table.alignments());
        out.close("table").line();
        return null;
    }

    private void rows(String part, String cell, List<Block.Row> rows, List<Block.Alignment> alignments) {
        if (rows.isEmpty()) {
            return;
        }
        out.open(part).line();
        for (Block.Row row : rows) {
            out.open("tr").line();
            for (int i = 0; i < row.cells().size(); i++) {
                cell(cell, row.cells().get(i), i < alignments.size() ? alignments.get(i) : Block.Alignment.NONE);
            }
            out.close("tr").line();
        }
        out.close(part).line();
    }

    private void cell(String tag, Block.Cell cell, Block.Alignment alignment) {
        out.open(tag,
                "colspan", cell.colspan() == null ? null : cell.colspan().toString(),
                "rowspan", cell.rowspan() == null ? null : cell.rowspan().toString(),
                "align", alignment == Block.Alignment.NONE ? null : alignment.id());
        held(cell.blocks());
        out.close(tag).line();
    }

    /** What a cell or item holds: a lone paragraph needs no element of its own. */
    private void held(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
            inlines.write(paragraph.content());
        } else if (!blocks.isEmpty()) {
            out.line();
            blocks(blocks);
        }
    }

    @Override
    public @Nullable Void formula(Block.Formula formula) {
        out.open("p").open("span", "data-formula", formula.latex()).text(formula.latex()).close("span").close("p").line();
        return null;
    }

    @Override
    public @Nullable Void divider(Block.Divider divider) {
        out.open("hr").line();
        return null;
    }

    @Override
    public @Nullable Void card(Block.Card card) {
        List<String> attributes = new ArrayList<>();
        attribute("data-card", card.kind().id(), attributes);
        attribute("data-title", card.title(), attributes);
        attribute("data-url", card.url(), attributes);
        attribute("data-description", card.description(), attributes);
        card.details().forEach((name, value) -> attribute("data-card-" + attributeName(name), value, attributes));
        out.open("figure", attributes.toArray(String[]::new)).line();
        if (card.cover() != null) {
            image(card.cover());
        }
        out.open("figcaption");
        Inline title = new Inline.Text(CardLabel.of(card));
        inlines.write(List.of(card.url() == null ? title : new Inline.Link(card.url(), List.of(title))));
        if (card.description() != null) {
            out.open("br").text(card.description());
        }
        out.close("figcaption").line().close("figure").line();
        return null;
    }

    private static void attribute(String name, @Nullable String value, List<String> attributes) {
        if (value != null) {
            attributes.add(name);
            attributes.add(value);
        }
    }

    /** What can stand in the name of an attribute, in lower case as all of them are. */
    private static String attributeName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "");
    }

    @Override
    public @Nullable Void unknown(Block.Unknown unknown) {
        return element("p", List.of(new Inline.Text(unknown.text())));
    }
}
