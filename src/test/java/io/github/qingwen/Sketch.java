package io.github.qingwen;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes blocks and inlines in one line each, so that tests can show what they expect: {@code p(甲strong(乙))},
 * {@code figure(https://a.cn/1.jpg: 图注)}, {@code list(item(p(一)) item(p(二)))}. {@code ↵} is a line break.
 */
public final class Sketch implements Block.Visitor<String>, Inline.Visitor<String> {
    private Sketch() {}

    /** A line for each block. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(new Sketch())).collect(Collectors.joining("\n"));
    }

    public static String ofLine(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(new Sketch())).collect(Collectors.joining());
    }

    private static String inside(List<Block> blocks) {
        return of(blocks).replace('\n', ' ');
    }

    private static <T> String all(List<T> things, String between, Function<T, String> sketch) {
        return things.stream().map(sketch).collect(Collectors.joining(between));
    }

    @Override
    public String heading(Block.Heading heading) {
        return "h" + heading.level() + (heading.id() == null ? "" : '#' + heading.id()) + '('
                + ofLine(heading.content()) + ')';
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "p(" + ofLine(paragraph.content()) + ')';
    }

    @Override
    public String quote(Block.Quote quote) {
        String title = quote.title().isEmpty() ? "" : ofLine(quote.title()) + ": ";
        return "quote(" + title + inside(quote.blocks()) + ')';
    }

    @Override
    public String list(Block.ListBlock list) {
        String kind = list.ordered() ? "list from " + list.start() : "list";
        return kind
                + '('
                + all(
                        list.items(),
                        " ",
                        item -> (item.checked() == null ? "" : item.checked() ? "done " : "open ") + "item("
                                + inside(item.blocks()) + ')')
                + ')';
    }

    @Override
    public String figure(Block.Figure figure) {
        String caption = figure.caption().isEmpty() ? "" : ": " + ofLine(figure.caption());
        return "figure(" + all(figure.images(), " ", Sketch::image) + caption + ')';
    }

    private static String image(Image image) {
        return image.url() + title(image.title()) + (image.link() == null ? "" : "→" + image.link());
    }

    private static String title(String title) {
        return title == null ? "" : " \"" + title + '"';
    }

    @Override
    public String code(Block.CodeBlock code) {
        String language = code.language() == null ? "" : ' ' + code.language();
        return "code" + language + (code.info() == null ? "" : ' ' + code.info()) + '('
                + code.code().replace("\n", "↵") + ')';
    }

    @Override
    public String table(Block.Table table) {
        String caption = table.caption().isEmpty() ? "" : ofLine(table.caption()) + ": ";
        String header = all(table.header(), "", row -> row("head", row) + ' ');
        return "table(" + caption + header + all(table.rows(), " ", row -> row("row", row)) + ')';
    }

    private static String row(String kind, Block.Row row) {
        return kind + '(' + all(row.cells(), " | ", Sketch::cell) + ')';
    }

    private static String cell(Block.Cell cell) {
        String columns = cell.colspan() == 1 ? "" : "colspan " + cell.colspan() + ' ';
        String rows = cell.rowspan() == 1 ? "" : "rowspan " + cell.rowspan() + ' ';
        return columns + rows + inside(cell.blocks());
    }

    @Override
    public String formula(Block.Formula formula) {
        return "formula-block(" + formula.latex() + ')';
    }

    @Override
    public String raw(Block.Raw raw) {
        return "raw-block " + raw.format() + '(' + raw.source() + ')';
    }

    @Override
    public String divider(Block.Divider divider) {
        return "divider";
    }

    @Override
    public String card(Block.Card card) {
        String url = card.url() == null ? "" : '→' + card.url();
        return "card " + card.kind().id().replace('-', '_') + '(' + card.title() + url + ')';
    }

    @Override
    public String unknown(Block.Unknown unknown) {
        return "unknown " + unknown.kind() + unknown.fields();
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "strong(" + ofLine(strong.content()) + ')';
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "em(" + ofLine(emphasis.content()) + ')';
    }

    @Override
    public String underline(Inline.Underline underline) {
        return "u(" + ofLine(underline.content()) + ')';
    }

    @Override
    public String strikethrough(Inline.Strikethrough strikethrough) {
        return "s(" + ofLine(strikethrough.content()) + ')';
    }

    @Override
    public String code(Inline.Code code) {
        return "code(" + code.code() + ')';
    }

    @Override
    public String link(Inline.Link link) {
        return "link→" + link.url() + title(link.title()) + '(' + ofLine(link.content()) + ')';
    }

    @Override
    public String image(Inline.InlineImage picture) {
        return "image(" + picture.image().url() + title(picture.image().title()) + ')';
    }

    @Override
    public String raw(Inline.Raw raw) {
        return "raw " + raw.format() + '(' + raw.source() + ')';
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "↵";
    }

    @Override
    public String formula(Inline.Formula formula) {
        return "formula(" + formula.latex() + ')';
    }

    @Override
    public String footnoteReference(Inline.FootnoteReference reference) {
        return "note(" + reference.label() + ')';
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return "sup(" + ofLine(superscript.content()) + ')';
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return "sub(" + ofLine(subscript.content()) + ')';
    }

    @Override
    public String unknown(Inline.Unknown unknown) {
        return "unknown " + unknown.kind() + unknown.fields();
    }
}
