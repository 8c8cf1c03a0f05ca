package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.render.CardLabel;
import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.TableStyle;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** The blocks, words, links and pictures of an article, and of its Markdown as a parser reads it, in one notation. */
public final class MarkdownShape {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final StringBuilder shape = new StringBuilder();

    private MarkdownShape() {}

    public static String of(String markdown) {
        MarkdownShape shape = new MarkdownShape();
        shape.children(PARSER.parse(markdown));
        return shape.shape.toString();
    }

    public static String of(Article article) {
        MarkdownShape shape = new MarkdownShape();
        shape.blocks(article.blocks());
        article.footnotes().forEach(note -> {
            shape.open("note");
            shape.blocks(note.blocks());
            shape.close();
        });
        return shape.shape.toString();
    }

    private void open(String kind) {
        shape.append(kind).append("{\n");
    }

    /** Removes a group that is empty. */
    private void close() {
        if (shape.toString().endsWith("{\n")) {
            shape.setLength(shape.lastIndexOf("\n", shape.length() - 2) + 1);
        } else {
            shape.append("}\n");
        }
    }

    private void line(String kind, String words) {
        String plain = words.replace("\0", "\ufffd").replaceAll("[\\s\\p{Z}]+", "");
        if (!plain.isEmpty() || kind.equals("code")) {
            shape.append(kind).append(' ').append(plain).append('\n');
        }
    }

    // Markdown

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    private void node(Node node) {
        if (node instanceof Heading heading) {
            line("h" + heading.getLevel(), words(node));
        } else if (node instanceof Paragraph || node instanceof TableCell) {
            line("p", words(node));
        } else if (node instanceof BlockQuote) {
            nested("quote", node);
        } else if (node instanceof ListBlock) {
            nested(node instanceof OrderedList ordered ? "ol" + ordered.getMarkerStartNumber() : "ul", node);
        } else if (node instanceof FencedCodeBlock code) {
            line("code", code.getInfo() + code.getLiteral());
        } else if (node instanceof ThematicBreak) {
            line("rule", "-");
        } else if (node instanceof HtmlBlock) {
            line("html", ((HtmlBlock) node).getLiteral());
        } else if (node instanceof FootnoteDefinition) {
            nested("note", node);
        } else {
            children(node);
        }
    }

    private void nested(String kind, Node node) {
        open(kind);
        children(node);
        close();
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof org.commonmark.node.Image image) {
                words.append("<img ")
                        .append(image.getDestination())
                        .append(' ')
                        .append(words(node))
                        .append('>');
            } else if (node instanceof Link link) {
                words.append("<a ")
                        .append(link.getDestination())
                        .append('>')
                        .append(words(node))
                        .append("</a>");
            } else {
                words.append(words(node));
            }
        }
        return words.toString();
    }

    // articles

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            line("h" + heading.level(), words(heading.content()));
        } else if (block instanceof Block.Paragraph paragraph) {
            line("p", words(paragraph.content()));
        } else if (block instanceof Block.Quote quote) {
            open("quote");
            line("p", words(quote.title()));
            blocks(quote.blocks());
            close();
        } else if (block instanceof Block.ListBlock list) {
            open(list.ordered() ? "ol" + list.start() : "ul");
            list.items().forEach(item -> blocks(item.blocks()));
            close();
        } else if (block instanceof Block.Figure figure) {
            StringBuilder words = new StringBuilder();
            String caption = Inline.textOf(figure.caption());
            figure.images()
                    .forEach(image -> words.append(words(caption.equals(image.alt()) ? image.withAlt(null) : image)));
            line("p", words + words(figure.caption()));
        } else if (block instanceof Block.CodeBlock code) {
            line("code", (code.language() == null ? "" : code.language()) + code.code());
        } else if (block instanceof Block.Divider) {
            line("rule", "-");
        } else if (block instanceof Block.Table table) {
            Stream.concat(table.header().stream(), table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> line("p", words(CellLine.of(cell))));
        } else if (block instanceof Block.Card card) {
            line("p", words(List.of(CardLabel.inline(card))));
        }
    }

    private static final MarkdownOptions OPTIONS = new MarkdownOptions(
            new Dialect(),
            FootnoteStyle.FOOTNOTE,
            url -> null,
            CaptionStyle.EMPHASIS,
            CardStyle.LINK,
            TableStyle.GFM,
            HtmlStyle.ALLOW,
            false,
            0);

    private static String words(List<Inline> content) {
        Node line = new Paragraph();
        MarkdownInlines.of(content, OPTIONS, new ReportBuilder()).forEach(line::appendChild);
        line.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(unescaped(link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(org.commonmark.node.Image image) {
                image.setDestination(unescaped(image.getDestination()));
            }
        });
        return words(line);
    }

    /** Returns an address as a parser reads it. */
    private static String unescaped(String destination) {
        return destination.replace("&amp;", "&");
    }

    /** Returns an address as Markdown holds it. */
    private static String address(String url) {
        return Url.encoded(url).replace("(", "%28").replace(")", "%29");
    }

    private static String words(Image image) {
        String picture = "<img " + address(image.url()) + ' ' + (image.alt() == null ? "" : image.alt()) + '>';
        return image.link() == null ? picture : "<a " + address(image.link()) + '>' + picture + "</a>";
    }
}
