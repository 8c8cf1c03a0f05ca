package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.markdown.EmphasisWriter.Breaks;
import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.render.RawSource;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.FormulaBlock;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.RawBlock;
import io.github.qingwen.render.markdown.RawInline;
import io.github.qingwen.render.markdown.TableStyle;
import io.github.qingwen.report.Category;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Converts blocks to the nodes of commonmark-java. */
final class MarkdownBlocks implements Block.Visitor<MarkdownBlocks> {
    private static final HtmlRenderer HTML = HtmlRenderer.create();

    /** CommonMark 0.31.2, section 5.2: the number of an item has at most nine digits. */
    private static final int MAX_NUMBER = 999_999_999;

    private final Node parent;
    private final MarkdownOptions options;
    private final ReportBuilder report;

    private MarkdownBlocks(Node parent, MarkdownOptions options, ReportBuilder report) {
        this.parent = parent;
        this.options = options;
        this.report = report;
    }

    /** @param report gets a doubt for each part that loses formatting on which its meaning may depend */
    static Node document(Article article, MarkdownOptions options, ReportBuilder report) {
        Document document = new Document();
        MarkdownBlocks blocks = new MarkdownBlocks(document, options, report);
        blocks.write(article.blocks());
        article.footnotes().forEach(blocks::footnote);
        InlineNodes.joinAdjacent(document);
        return document;
    }

    private void footnote(Footnote footnote) {
        if (options.footnotes() == FootnoteStyle.ANCHOR) {
            anchored(footnote);
            return;
        }
        FootnoteDefinition definition = new FootnoteDefinition(FootnoteLabel.of(footnote.label()));
        append(footnote.blocks(), definition);
        if (definition.getFirstChild() != null) {
            add(definition);
        }
    }

    /** Adds a footnote as blocks. The first begins with its label and the anchor for references. */
    private void anchored(Footnote footnote) {
        Paragraph first = new Paragraph();
        if (options.html() == HtmlStyle.ALLOW) {
            first.appendChild(anchor(MarkdownInlines.anchor(footnote.label())));
        }
        InlineNodes.appendText('[' + footnote.label() + "] ", first);
        List<Block> blocks = footnote.blocks();
        boolean begins = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        if (begins) {
            inlines(((Block.Paragraph) blocks.get(0)).content(), Breaks.HARD, first);
        }
        add(first);
        write(begins ? blocks.subList(1, blocks.size()) : blocks);
    }

    private MarkdownBlocks write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private void append(List<Block> blocks, Node parent) {
        new MarkdownBlocks(parent, options, report).write(blocks);
    }

    private void inlines(List<Inline> content, Breaks breaks, Node parent) {
        new EmphasisWriter(parent, breaks, options.html()).write(MarkdownInlines.of(content, options, report));
    }

    private MarkdownBlocks add(Node node) {
        parent.appendChild(node);
        return this;
    }

    private MarkdownBlocks html(Block block) {
        HtmlBlock node = new HtmlBlock();
        node.setLiteral(HTML.render(block));
        return add(node);
    }

    /** Adds a node unless it is blank. */
    private MarkdownBlocks addUnlessBlank(Node node) {
        return isBlank(node) ? this : add(node);
    }

    /** Returns whether a node has only whitespace, which would be written as a blank line. */
    private static boolean isBlank(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text text && text.getLiteral().isBlank()) && !(child instanceof HardLineBreak)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public MarkdownBlocks heading(Block.Heading heading) {
        Heading node = new Heading();
        node.setLevel(Math.max(1, Math.min(6, heading.level() + options.headingOffset())));
        inlines(heading.content(), Breaks.SPACE, node);
        if (heading.id() != null && node.getFirstChild() != null) {
            id(heading.id(), node);
        }
        return addUnlessBlank(node);
    }

    /** Adds a heading's id in the dialect's notation. Adds nothing if the id has other characters than ids usually have. */
    private void id(String id, Node heading) {
        if (!id.codePoints().allMatch(MarkdownBlocks::isIdPart)) {
            return;
        }
        switch (options.dialect().headingIds()) {
            case ATTRIBUTE -> heading.appendChild(new RawInline(" {#" + id + '}'));
            case ANCHOR -> {
                if (options.html() == HtmlStyle.ALLOW) {
                    heading.prependChild(anchor(id));
                }
            }
            case NONE -> {}
        }
    }

    private static Node anchor(String id) {
        return InlineNodes.tag("<a id=\"" + id + "\"></a>");
    }

    private static boolean isIdPart(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
    }

    @Override
    public MarkdownBlocks paragraph(Block.Paragraph paragraph) {
        Node node = new Paragraph();
        inlines(paragraph.content(), Breaks.HARD, node);
        return addUnlessBlank(node);
    }

    @Override
    public MarkdownBlocks quote(Block.Quote quote) {
        BlockQuote node = new BlockQuote();
        if (!quote.title().isEmpty() && options.dialect().hasCallOuts()) {
            node.appendChild(callOut(quote.title()));
        } else if (!quote.title().isEmpty()) {
            append(List.of(new Block.Paragraph(List.of(new Inline.Strong(quote.title())))), node);
        }
        append(quote.blocks(), node);
        return addUnlessBlank(node);
    }

    /** Returns the first line of a call-out: {@code [!note]} and the title. */
    private Node callOut(List<Inline> title) {
        Paragraph line = new Paragraph();
        line.appendChild(new RawInline("[!note] "));
        inlines(title, Breaks.SPACE, line);
        return line;
    }

    @Override
    public MarkdownBlocks list(Block.ListBlock list) {
        ListBlock node = list.ordered() ? ordered(list) : bullets();
        node.setTight(list.items().stream().allMatch(MarkdownBlocks::isTight));
        for (Block.ListItem item : list.items()) {
            ListItem child = new ListItem();
            append(item.blocks(), child);
            if (item.checked() != null && child.getFirstChild() instanceof Paragraph first) {
                first.prependChild(new RawInline(item.checked() ? "[x] " : "[ ] "));
            }
            if (child.getFirstChild() != null) {
                node.appendChild(child);
            }
        }
        return addUnlessBlank(node);
    }

    /** Returns a bullet list. Its marker differs from that of a list directly before it, which it would continue. */
    private BulletList bullets() {
        BulletList node = new BulletList();
        boolean taken = parent.getLastChild() instanceof BulletList before && "-".equals(before.getMarker());
        node.setMarker(taken ? "*" : "-");
        return node;
    }

    private OrderedList ordered(Block.ListBlock list) {
        OrderedList node = new OrderedList();
        node.setMarkerStartNumber(Math.max(0, Math.min(MAX_NUMBER, list.start())));
        boolean taken = parent.getLastChild() instanceof OrderedList before && ".".equals(before.getMarkerDelimiter());
        node.setMarkerDelimiter(taken ? ")" : ".");
        return node;
    }

    /** Returns whether an item fits a tight list: it is a paragraph, followed by at most a list. */
    private static boolean isTight(Block.ListItem item) {
        return !item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Block.Paragraph
                && (item.blocks().size() == 1
                        || (item.blocks().size() == 2
                                && item.blocks().get(1) instanceof Block.ListBlock list
                                && canInterruptParagraph(list)));
    }

    /** CommonMark 0.31.2, section 5.2: an ordered list may interrupt a paragraph only if it starts with 1. */
    private static boolean canInterruptParagraph(Block.ListBlock list) {
        return !list.ordered() || list.start() == 1;
    }

    @Override
    public MarkdownBlocks figure(Block.Figure figure) {
        String caption = Inline.textOf(figure.caption());
        if (options.captions() == CaptionStyle.FIGURE && !caption.isEmpty()) {
            return html(figure);
        }
        Node node = new Paragraph();
        if (options.captions() == CaptionStyle.ALT
                && figure.images().size() == 1
                && !caption.isEmpty()
                && Url.isImage(figure.images().get(0).url())) {
            image(figure.images().get(0).withAlt(caption), node);
            return add(node);
        }
        for (Image image : figure.images()) {
            // an editor's alternative text is often the caption again
            Image shown = caption.equals(image.alt()) ? image.withAlt(null) : image;
            if (shown.alt() != null || Url.isImage(shown.url())) {
                startLine(node);
                image(shown, node);
            }
        }
        if (!figure.caption().isEmpty()) {
            startLine(node);
            inlines(emphasised(figure.caption()), Breaks.HARD, node);
        }
        return addUnlessBlank(node);
    }

    private void image(Image image, Node parent) {
        inlines(List.of(new Inline.InlineImage(image)), Breaks.HARD, parent);
    }

    private static List<Inline> emphasised(List<Inline> caption) {
        return List.of(new Inline.Emphasis(withoutEmphasis(caption)));
    }

    /** Returns a caption without top-level emphasis, because the whole caption is emphasised. */
    private static List<Inline> withoutEmphasis(List<Inline> caption) {
        return caption.stream()
                .flatMap(inline -> inline instanceof Inline.Emphasis emphasis
                        ? withoutEmphasis(emphasis.content()).stream()
                        : Stream.of(inline))
                .toList();
    }

    private static void startLine(Node paragraph) {
        if (paragraph.getFirstChild() != null) {
            paragraph.appendChild(new SoftLineBreak());
        }
    }

    @Override
    public MarkdownBlocks code(Block.CodeBlock code) {
        FencedCodeBlock node = new FencedCodeBlock();
        if (code.language() != null) {
            String more = code.info() == null ? "" : ' ' + code.info().replaceAll("[\\s`]+", " ");
            String language = code.language().replaceAll("[\\s`]+", "");
            // commonmark-java reads a tilde here as part of the fence
            node.setInfo((language.startsWith("~") ? " " : "") + escaped(language + more));
        }
        node.setLiteral(
                code.code().replace("\0", "\ufffd").replace("\r\n", "\n").replace('\r', '\n') + '\n');
        return add(node);
    }

    /** Returns an info string in which parsers find no escapes or character references. */
    private static String escaped(String info) {
        return Escapes.replaced(info, at -> {
            char c = info.charAt(at);
            boolean escape = c == '\\' && at + 1 < info.length() && Escapes.isPunctuation(info.charAt(at + 1));
            return escape || (c == '&' && Escapes.startsReference(info, at)) ? "\\" + c : null;
        });
    }

    @Override
    public MarkdownBlocks table(Block.Table table) {
        if (options.tables() == TableStyle.GFM && MarkdownTables.holds(table)) {
            return gfmTable(table);
        }
        return options.html() == HtmlStyle.AVOID ? tableWithoutHtml(table) : html(table);
    }

    /** Adds a table with one line in each cell, or a list of its rows if it has cells with code or tables. */
    private MarkdownBlocks tableWithoutHtml(Block.Table table) {
        boolean fits = MarkdownTables.cells(table).allMatch(CellLine::fits);
        if (fits) {
            gfmTable(SpanlessTable.of(table));
        } else {
            tableCaption(table);
            write(MarkdownTables.asList(table));
        }
        MarkdownTables.cells(table)
                .filter(cell -> !MarkdownTables.hasLinesOnly(cell))
                .findFirst()
                .ifPresent(cell -> report.doubted(
                        "html-avoided",
                        Category.STRUCTURE,
                        Inline.textOf(CellLine.of(cell)),
                        null,
                        fits ? "blocks of a table cell became one line" : "table rows became list items"));
        return this;
    }

    private void tableCaption(Block.Table table) {
        if (!table.caption().isEmpty()) {
            paragraph(new Block.Paragraph(emphasised(table.caption())));
        }
    }

    private MarkdownBlocks gfmTable(Block.Table table) {
        tableCaption(table);
        int columns = MarkdownTables.columns(table);
        if (columns == 0) {
            return this;
        }
        TableBlock node = new TableBlock();
        TableHead head = new TableHead();
        // GFM has no table without a header
        Block.Row header = table.header().isEmpty()
                ? new Block.Row(List.of())
                : table.header().get(0);
        head.appendChild(row(header, table, columns, true));
        node.appendChild(head);
        TableBody body = new TableBody();
        table.rows().forEach(row -> body.appendChild(row(row, table, columns, false)));
        node.appendChild(body);
        return add(node);
    }

    private TableRow row(Block.Row row, Block.Table table, int columns, boolean header) {
        TableRow node = new TableRow();
        // a row of the body can have fewer cells than the header
        int cells = header ? columns : Math.max(1, Math.min(columns, row.cells().size()));
        for (int i = 0; i < cells; i++) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell.setAlignment(
                    alignment(i < table.alignments().size() ? table.alignments().get(i) : Block.Alignment.NONE));
            if (i < row.cells().size()) {
                inlines(CellLine.of(row.cells().get(i)), Breaks.TAG, cell);
            }
            node.appendChild(cell);
        }
        return node;
    }

    private static TableCell.@Nullable Alignment alignment(Block.Alignment alignment) {
        return alignment == Block.Alignment.NONE ? null : TableCell.Alignment.valueOf(alignment.name());
    }

    @Override
    public MarkdownBlocks formula(Block.Formula formula) {
        return add(new FormulaBlock(formula.latex()));
    }

    @Override
    public MarkdownBlocks divider(Block.Divider divider) {
        ThematicBreak node = new ThematicBreak();
        // dashes would join the marker of a list item, or open front matter at the top of a document
        node.setLiteral(parent.getFirstChild() == null ? "___" : "---");
        return add(node);
    }

    @Override
    public MarkdownBlocks card(Block.Card card) {
        if (options.cards() != CardStyle.LINK) {
            return options.cards() == CardStyle.HTML ? html(card) : this;
        }
        Node node = new Paragraph();
        if (options.cardCovers()
                && card.cover() != null
                && Url.isImage(card.cover().url())) {
            image(card.cover(), node);
            node.appendChild(new SoftLineBreak());
        }
        inlines(List.of(CardLabel.inline(card)), Breaks.HARD, node);
        return add(node);
    }

    @Override
    public MarkdownBlocks raw(Block.Raw raw) {
        if (!RawSource.isDelimited(raw.format(), raw.source())) {
            return this;
        }
        if (options.dialect().takesRaw(raw.format(), raw.source())) {
            return add(new RawBlock(raw.source()));
        }
        return raw.source().indexOf('\n') >= 0
                ? code(new Block.CodeBlock(null, raw.source()))
                : paragraph(new Block.Paragraph(List.of(new Inline.Text(raw.source()))));
    }

    @Override
    public MarkdownBlocks unknown(Block.Unknown unknown) {
        return paragraph(new Block.Paragraph(List.of(new Inline.Text(unknown.text()))));
    }
}
