package io.github.qingwen;

import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.render.RawSource;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Markdown can state of an article's blocks, in one notation. It leaves out what Markdown has no way to say:
 *
 * <ul>
 *   <li>the sizes of pictures, and an alternative text that is the caption again;
 *   <li>runs of spaces, spaces at the ends of a line, empty lines, and blocks that show nothing;
 *   <li>in which order formats nest, and whether punctuation and spaces at their seams belong to them;
 *   <li>emphasis inside a caption, bold inside a heading, the title of a quotation or the header of a table, underline
 *       in a link, as these look so anyway;
 *   <li>where code ends that code follows, be it on the next line, and how it is formatted, links aside;
 *   <li>whether an address in text is a link;
 *   <li>spaces alone on a line of code;
 *   <li>whether a line of pictures is a figure or a paragraph, a formula alone in its line a block or inline, the lines
 *       of a cell one paragraph or several;
 *   <li>whether a bold first line of a quotation is its title, and an emphasised line above a table its caption, or only
 *       looks so: they are taken for that;
 *   <li>cells missing at the end of a row, and headers without words;
 *   <li>the line feeds and comments of formulas.
 * </ul>
 */
final class MarkdownStatement {
    private final StringBuilder notation = new StringBuilder();

    private MarkdownStatement() {}

    static String of(Article article) {
        MarkdownStatement statement = new MarkdownStatement();
        statement.blocks(article.blocks());
        for (Footnote footnote : article.footnotes()) {
            statement.group("note " + FootnoteLabel.of(footnote.label()), footnote.blocks());
        }
        return statement.notation.toString();
    }

    private static String of(List<Block> blocks) {
        MarkdownStatement statement = new MarkdownStatement();
        statement.blocks(blocks);
        return statement.notation.toString();
    }

    private void line(String kind, String words) {
        notation.append(kind).append(' ').append(words).append('\n');
    }

    /** Adds what is not blank. */
    private void group(String kind, List<Block> blocks) {
        group(kind, of(blocks));
    }

    private void group(String kind, String content) {
        if (!content.isEmpty()) {
            notation.append(kind).append(" {\n").append(content).append("}\n");
        }
    }

    private void blocks(List<Block> all) {
        List<Block> blocks = all.stream().filter(block -> !of(block).isEmpty()).toList();
        for (int i = 0; i < blocks.size(); i++) {
            boolean captioned = blocks.get(i) instanceof Block.Paragraph paragraph
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Block.Table table
                    && Line.lines(table.caption()).isEmpty()
                    && Line.lines(paragraph.content()).stream().allMatch(line -> line.isAll("em"));
            if (captioned) {
                notation.append("caption ")
                        .append(words(((Block.Paragraph) blocks.get(i)).content(), Set.of("em")))
                        .append('\n');
            } else {
                notation.append(of(blocks.get(i)));
            }
        }
    }

    private static String of(Block block) {
        MarkdownStatement statement = new MarkdownStatement();
        statement.block(block);
        return statement.notation.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.content());
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.ListBlock list) {
            list(list);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.CodeBlock code) {
            line(
                    "code",
                    code.language()
                            + ' '
                            + code.info()
                            + '\n'
                            + code.code().replace("\0", "\ufffd").replaceAll("(?m)^[ \t]+$", ""));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Formula formula) {
            line("formula", latex(formula.latex()));
        } else if (block instanceof Block.Divider) {
            line("divider", "");
        } else if (block instanceof Block.Card card) {
            line(
                    "card",
                    card.kind() + " " + (card.title() == null ? "" : squashed(card.title())) + ' ' + address(card.url())
                            + ' ' + card.description() + ' ' + (card.cover() == null ? "" : image(card.cover())) + ' '
                            + card.details());
        } else if (block instanceof Block.Raw raw) {
            if (RawSource.isDelimited(raw.format(), raw.source())) {
                line("raw", raw.format() + ' ' + raw.source());
            }
        } else if (block instanceof Block.Unknown unknown) {
            paragraph(List.of(new Inline.Text(unknown.text())));
        }
    }

    private void heading(Block.Heading heading) {
        List<Block> onOneLine = new Article(null, List.of(heading), null)
                .mapInlines(inline -> inline instanceof Inline.LineBreak ? new Inline.Text(" ") : inline)
                .blocks();
        String words = words(((Block.Heading) onOneLine.get(0)).content(), Set.of("strong"));
        if (words.isEmpty()) {
            return;
        }
        line("h" + heading.level() + (heading.id() == null ? "" : '#' + heading.id()), words);
    }

    private void paragraph(List<Inline> content) {
        List<Line> lines = new ArrayList<>();
        StringBuilder pictures = new StringBuilder();
        for (Line line : Line.lines(content)) {
            if (line.isPictures()) {
                text(lines);
                pictures.append(line.words(Set.of()));
            } else {
                figure(pictures, "");
                lines.add(line);
            }
        }
        text(lines);
        figure(pictures, "");
    }

    private void text(List<Line> lines) {
        if (lines.size() == 1 && lines.get(0).alone() instanceof Inline.Formula formula) {
            line("formula", latex(formula.latex()));
        } else if (lines.size() == 1 && lines.get(0).alone() instanceof Inline.Raw raw) {
            line("raw", raw.format() + ' ' + raw.source());
        } else if (!lines.isEmpty()) {
            line("p", lines.stream().map(line -> line.words(Set.of())).collect(Collectors.joining("↵")));
        }
        lines.clear();
    }

    /** Lines of pictures are one. */
    private static String words(List<Inline> content, Set<String> without) {
        StringBuilder words = new StringBuilder();
        boolean pictures = false;
        for (Line line : Line.lines(content)) {
            words.append(words.isEmpty() || (pictures && line.isPictures()) ? "" : "↵")
                    .append(line.words(without));
            pictures = line.isPictures();
        }
        return words.toString();
    }

    private void figure(Block.Figure figure) {
        String caption = Inline.textOf(figure.caption());
        String pictures = figure.images().stream()
                .filter(image -> Url.isImage(image.url()))
                .map(image -> image(caption.equals(image.alt()) ? image.withAlt(null) : image))
                .collect(Collectors.joining());
        if (pictures.isEmpty()) {
            paragraph(List.of(new Inline.Emphasis(figure.caption())));
        } else if (Line.lines(figure.caption()).stream().allMatch(Line::isPictures)) {
            figure(new StringBuilder(pictures + words(figure.caption(), Set.of())), "");
        } else {
            figure(new StringBuilder(pictures), words(figure.caption(), Set.of("em")));
        }
    }

    private void figure(StringBuilder pictures, String caption) {
        if (!pictures.isEmpty()) {
            line("figure", pictures + " " + caption);
            pictures.setLength(0);
        }
    }

    private void quote(Block.Quote quote) {
        List<Block> blocks =
                quote.blocks().stream().filter(block -> !of(block).isEmpty()).toList();
        List<Inline> title = quote.title();
        if (Line.lines(title).isEmpty()
                && blocks.size() > 1
                && blocks.get(0) instanceof Block.Paragraph first
                && Line.lines(first.content()).stream().allMatch(line -> line.isAll("strong"))) {
            title = first.content();
            blocks = blocks.subList(1, blocks.size());
        }
        if (Line.lines(title).isEmpty()) {
            group("quote", blocks);
        } else if (blocks.isEmpty() || Inline.textOf(title).chars().noneMatch(Character::isLetterOrDigit)) {
            List<Block> all = new ArrayList<>(blocks);
            all.add(0, new Block.Paragraph(List.of(new Inline.Strong(title))));
            group("quote", all);
        } else {
            group("quote " + words(title, Set.of("strong")), blocks);
        }
    }

    private void list(Block.ListBlock list) {
        MarkdownStatement items = new MarkdownStatement();
        for (Block.ListItem item : list.items()) {
            boolean task = item.checked() != null
                    && !item.blocks().isEmpty()
                    && item.blocks().get(0) instanceof Block.Paragraph first
                    && !of(first).isEmpty();
            items.group(task ? "item " + item.checked() : "item", item.blocks());
        }
        group(list.ordered() ? "list from " + list.start() : "list", items.notation.toString());
    }

    private void table(Block.Table table) {
        MarkdownStatement rows = new MarkdownStatement();
        List<String> header = table.header().stream()
                .map(row -> row(row, Set.of("strong")))
                .filter(row -> !row.isEmpty())
                .toList();
        header.forEach(row -> rows.line("header", row));
        table.rows().forEach(row -> rows.line("row", row(row, Set.of())));
        String content = rows.notation.toString();
        List<Block.Alignment> alignments = new ArrayList<>(table.alignments());
        int columns = Stream.concat(table.header().stream(), table.rows().stream())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        while (!alignments.isEmpty()
                && (alignments.size() > columns || alignments.get(alignments.size() - 1) == Block.Alignment.NONE)) {
            alignments.remove(alignments.size() - 1);
        }
        if (!content.isEmpty()) {
            String caption = words(table.caption(), Set.of("em"));
            if (!caption.isEmpty()) {
                line("caption", caption);
            }
            group("table " + alignments, content);
        }
    }

    private static String row(Block.Row row, Set<String> without) {
        List<String> cells = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            String spans = cell.colspan() + cell.rowspan() == 2 ? "" : cell.colspan() + "×" + cell.rowspan() + ' ';
            cells.add(spans + cell(cell.blocks(), without));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return String.join(" | ", cells);
    }

    private static String cell(List<Block> blocks, Set<String> without) {
        List<Inline> lines = new ArrayList<>();
        for (Block block : blocks) {
            List<Inline> line = lineOf(block);
            if (line == null) {
                return of(blocks);
            }
            lines.addAll(line);
            lines.add(new Inline.LineBreak());
        }
        return words(lines, without);
    }

    private static List<Inline> lineOf(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        if (block instanceof Block.Formula formula) {
            return List.of(new Inline.Formula(formula.latex()));
        }
        return block instanceof Block.Figure figure && figure.caption().isEmpty()
                ? figure.images().stream().<Inline>map(Inline.InlineImage::new).toList()
                : null;
    }

    private static String latex(String latex) {
        return latex.replaceAll("(?<!\\\\)%[^\n]*(\n|$)", "")
                .replace("\\lt ", "<")
                .replace("\\Vert ", "\\|")
                .replace("\\vert ", "|")
                .replaceAll("\\s", "");
    }

    private static String address(String url) {
        return url == null ? "" : '→' + written(url);
    }

    /** Returns an address as Markdown holds it. */
    private static String written(String url) {
        return Url.encoded(url).replace("(", "%28").replace(")", "%29");
    }

    private static String image(Image image) {
        String alt = image.alt() == null ? "" : squashed(image.alt());
        return "![" + alt + "](" + written(image.url()) + address(image.link()) + ')';
    }

    private static String squashed(String text) {
        StringBuilder squashed = new StringBuilder();
        Whitespace.appendNormalized(text.replace('\0', '\ufffd'), squashed);
        return Whitespace.strip(squashed.toString());
    }

    /** One line of inline content: what stands in it, each piece with its formats. */
    private record Line(List<Piece> pieces) {
        private record Piece(String words, Inline inline, Set<String> formats) {}

        static List<Line> lines(List<Inline> content) {
            List<Line> lines = new ArrayList<>();
            lines.add(new Line(new ArrayList<>()));
            add(content, Set.of(), lines);
            lines.forEach(Line::strip);
            lines.removeIf(line -> line.pieces.isEmpty());
            joinCode(lines);
            lines.forEach(Line::join);
            return lines.stream().filter(line -> !line.pieces.isEmpty()).toList();
        }

        /** Code goes on across a line break. */
        private static void joinCode(List<Line> lines) {
            for (int i = lines.size() - 1; i > 0; i--) {
                List<Piece> line = lines.get(i).pieces;
                List<Piece> before = lines.get(i - 1).pieces;
                if (!line.isEmpty()
                        && !before.isEmpty()
                        && lines.get(i).isCode(0)
                        && lines.get(i - 1).isCode(before.size() - 1)) {
                    before.add(new Piece(" ", null, Set.of()));
                    before.addAll(line);
                    line.clear();
                }
            }
        }

        /** Code side by side is one piece, so that of other formats only links are compared. */
        private void join() {
            for (int at = 0; at < pieces.size(); at++) {
                Piece piece = pieces.get(at);
                if (isCode(at) && !piece.words.equals(" ")) {
                    pieces.set(at, new Piece(piece.words, null, with("code", of(piece.formats, "link"))));
                }
            }
        }

        private boolean isGapInCode(int at) {
            return pieces.get(at).words.equals(" ")
                    && at > 0
                    && at + 1 < pieces.size()
                    && isCode(at - 1)
                    && isCode(at + 1);
        }

        private boolean isCode(int at) {
            return pieces.get(at).formats.contains("code");
        }

        private void strip() {
            while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).words.equals(" ")) {
                pieces.remove(pieces.size() - 1);
            }
        }

        /** An address in text is a link in Markdown, and reads back as one. */
        private static boolean isBareAddress(Inline.Link link) {
            String words = Inline.textOf(link.content());
            return words.equals(link.url()) || ("http://" + words).equals(link.url());
        }

        private static void add(List<Inline> content, Set<String> formats, List<Line> lines) {
            for (Inline inline : content) {
                Line line = lines.get(lines.size() - 1);
                if (inline instanceof Inline.Text text) {
                    line.text(text.text(), formats);
                } else if (inline instanceof Inline.Unknown unknown) {
                    line.text(unknown.text(), formats);
                } else if (inline instanceof Inline.Code code) {
                    line.text(code.code(), with("code", formats));
                } else if (inline instanceof Inline.LineBreak) {
                    lines.add(new Line(new ArrayList<>()));
                } else if (inline instanceof Inline.InlineImage picture) {
                    line.picture(picture.image(), formats);
                } else if (inline instanceof Inline.Formula formula) {
                    line.pieces.add(new Piece("$" + latex(formula.latex()) + '$', inline, of(formats, "link")));
                } else if (inline instanceof Inline.FootnoteReference reference) {
                    line.pieces.add(new Piece("[^" + FootnoteLabel.of(reference.label()) + ']', inline, Set.of()));
                } else if (inline instanceof Inline.Raw raw) {
                    if (RawSource.isDelimited(raw.format(), raw.source())) {
                        line.pieces.add(new Piece(raw.format() + '(' + raw.source() + ')', inline, Set.of()));
                    }
                } else if (inline instanceof Inline.Strong strong) {
                    add(strong.content(), with("strong", formats), lines);
                } else if (inline instanceof Inline.Emphasis emphasis) {
                    add(emphasis.content(), with("em", formats), lines);
                } else if (inline instanceof Inline.Strikethrough struck) {
                    add(struck.content(), with("del", formats), lines);
                } else if (inline instanceof Inline.Underline underline) {
                    add(underline.content(), with("u", formats), lines);
                } else if (inline instanceof Inline.Superscript superscript) {
                    add(superscript.content(), with("sup", formats), lines);
                } else if (inline instanceof Inline.Subscript subscript) {
                    add(subscript.content(), with("sub", formats), lines);
                } else if (inline instanceof Inline.Link link) {
                    boolean linked = Url.isLink(link.url())
                            && !isBareAddress(link)
                            && formats.stream().noneMatch(f -> f.startsWith("link"));
                    add(link.content(), linked ? with("link→" + written(link.url()), formats) : formats, lines);
                }
            }
        }

        private static Set<String> with(String format, Set<String> formats) {
            return Stream.concat(formats.stream(), Stream.of(format)).collect(Collectors.toUnmodifiableSet());
        }

        private static Set<String> of(Set<String> formats, String kind) {
            return formats.stream().filter(format -> format.startsWith(kind)).collect(Collectors.toUnmodifiableSet());
        }

        private void picture(Image image, Set<String> formats) {
            if (Url.isImage(image.url())) {
                String link = of(formats, "link→").stream().findFirst().orElse(null);
                Image linked = link == null ? image : image.withLink(link.substring("link→".length()));
                pieces.add(new Piece(image(linked), new Inline.InlineImage(image), Set.of()));
            } else if (image.alt() != null) {
                text(image.alt(), formats);
            }
        }

        private void text(String text, Set<String> formats) {
            text.replace('\0', '\ufffd')
                    .codePoints()
                    .filter(c -> !Whitespace.isZeroWidth(c))
                    .forEach(c -> {
                        if (Whitespace.isSpace(c)) {
                            if (!pieces.isEmpty()
                                    && !pieces.get(pieces.size() - 1).words.equals(" ")) {
                                pieces.add(new Piece(" ", null, Set.of()));
                            }
                        } else {
                            pieces.add(new Piece(Character.toString(c), null, marks(c, formats)));
                        }
                    });
        }

        private static Set<String> marks(int c, Set<String> formats) {
            boolean linked = !of(formats, "link").isEmpty();
            return formats.stream()
                    .filter(format -> !(linked && format.equals("u")))
                    .filter(format -> Character.isLetterOrDigit(c)
                            || !(format.equals("strong") || format.equals("em") || format.equals("del")))
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean isAll(String format) {
            return pieces.stream()
                    .allMatch(piece -> piece.inline == null
                            && (piece.formats.contains(format)
                                    || !Character.isLetterOrDigit(piece.words.codePointAt(0))));
        }

        boolean isPictures() {
            return pieces.stream().anyMatch(piece -> piece.inline instanceof Inline.InlineImage)
                    && pieces.stream()
                            .allMatch(piece -> piece.inline instanceof Inline.InlineImage || piece.words.equals(" "));
        }

        Inline alone() {
            return pieces.size() == 1 ? pieces.get(0).inline : null;
        }

        String words(Set<String> without) {
            StringBuilder words = new StringBuilder();
            String open = "";
            for (Piece piece : pieces) {
                if (piece.words.equals(" ") && isPictures()) {
                    continue;
                }
                String formats = piece.formats.stream()
                        .filter(format -> !without.contains(format))
                        .sorted()
                        .collect(Collectors.joining(","));
                if (!formats.equals(open) && !(piece.words.equals(" "))) {
                    words.append(open.isEmpty() ? "" : "›").append(formats.isEmpty() ? "" : formats + '‹');
                    open = formats;
                }
                words.append(piece.words);
            }
            return words.append(open.isEmpty() ? "" : "›").toString();
        }
    }
}
