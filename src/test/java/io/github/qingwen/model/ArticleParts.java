package io.github.qingwen.model;

import java.util.Arrays;
import java.util.List;

/** Short forms of the model's constructors, for tests that write an article out. */
public final class ArticleParts {
    private ArticleParts() {}

    public static Article article(Block... blocks) {
        return new Article(null, Arrays.asList(blocks), null);
    }

    public static Footnote footnote(String label, Block... blocks) {
        return new Footnote(label, Arrays.asList(blocks));
    }

    public static Block.Paragraph paragraph(Inline... content) {
        return new Block.Paragraph(Arrays.asList(content));
    }

    public static Block.Paragraph paragraph(String text) {
        return paragraph(text(text));
    }

    public static Block.Heading heading(int level, String text) {
        return new Block.Heading(level, List.of(text(text)));
    }

    public static Block.Quote quote(Block... blocks) {
        return new Block.Quote(null, Arrays.asList(blocks));
    }

    public static Block.ListBlock bullets(Block.ListItem... items) {
        return new Block.ListBlock(false, 1, Arrays.asList(items));
    }

    public static Block.ListBlock numbered(int start, Block.ListItem... items) {
        return new Block.ListBlock(true, start, Arrays.asList(items));
    }

    public static Block.ListItem item(Block... blocks) {
        return new Block.ListItem(Arrays.asList(blocks));
    }

    /** Returns an item with one paragraph. */
    public static Block.ListItem item(String text) {
        return item(paragraph(text));
    }

    /** Returns a table without a header row. */
    public static Block.Table table(Block.Row... rows) {
        return new Block.Table(null, null, null, Arrays.asList(rows));
    }

    public static Block.Row row(Block.Cell... cells) {
        return new Block.Row(Arrays.asList(cells));
    }

    /** Returns a row whose cells have one paragraph each. */
    public static Block.Row row(String... cells) {
        return new Block.Row(Arrays.stream(cells).map(ArticleParts::cell).toList());
    }

    public static Block.Cell cell(Block... blocks) {
        return cell(1, 1, blocks);
    }

    public static Block.Cell cell(String text) {
        return cell(paragraph(text));
    }

    public static Block.Cell cell(int colspan, int rowspan, Block... blocks) {
        return new Block.Cell(colspan, rowspan, Arrays.asList(blocks));
    }

    public static Block.Cell cell(int colspan, int rowspan, String text) {
        return cell(colspan, rowspan, paragraph(text));
    }

    /** Returns a figure of one image with a caption. */
    public static Block.Figure figure(String url, Inline... caption) {
        return new Block.Figure(List.of(Image.of(url)), Arrays.asList(caption));
    }

    public static Block.CodeBlock code(String code) {
        return new Block.CodeBlock(null, code);
    }

    public static Inline.Text text(String text) {
        return new Inline.Text(text);
    }

    public static Inline.Strong strong(Inline... content) {
        return new Inline.Strong(Arrays.asList(content));
    }

    public static Inline.Strong strong(String text) {
        return strong(text(text));
    }

    public static Inline.Emphasis emphasis(Inline... content) {
        return new Inline.Emphasis(Arrays.asList(content));
    }

    public static Inline.Emphasis emphasis(String text) {
        return emphasis(text(text));
    }

    public static Inline.Underline underline(Inline... content) {
        return new Inline.Underline(Arrays.asList(content));
    }

    public static Inline.Underline underline(String text) {
        return underline(text(text));
    }

    public static Inline.Strikethrough strikethrough(Inline... content) {
        return new Inline.Strikethrough(Arrays.asList(content));
    }

    public static Inline.Strikethrough strikethrough(String text) {
        return strikethrough(text(text));
    }

    public static Inline.Superscript superscript(Inline... content) {
        return new Inline.Superscript(Arrays.asList(content));
    }

    public static Inline.Superscript superscript(String text) {
        return superscript(text(text));
    }

    public static Inline.Subscript subscript(Inline... content) {
        return new Inline.Subscript(Arrays.asList(content));
    }

    public static Inline.Subscript subscript(String text) {
        return subscript(text(text));
    }

    public static Inline.Link link(String url, Inline... content) {
        return new Inline.Link(url, Arrays.asList(content));
    }

    public static Inline.Link link(String url, String text) {
        return link(url, text(text));
    }

    public static Inline.InlineImage image(String url) {
        return new Inline.InlineImage(Image.of(url));
    }
}
