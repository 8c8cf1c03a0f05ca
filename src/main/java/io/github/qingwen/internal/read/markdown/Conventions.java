package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.Attribute;
import io.github.qingwen.internal.read.markdown.StatedNodes.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Replaces nodes that have a meaning by convention, including this library's own conventions:
 *
 * <ul>
 *   <li>Lines that hold only images are a figure. An emphasised line after them is its caption.
 *   <li>An emphasised paragraph before a table is the table's caption.
 *   <li>A bold paragraph at the start of a quotation, or the first line of a call-out, is the quotation's title.
 *   <li>The lines of a paragraph before a definition are terms.
 *   <li>A link whose text starts with a card kind is a card.
 *   <li>{@code {#id}} at the end of a heading is its id.
 *   <li>A blank table header is dropped.
 *   <li>Footnotes move to the end of the document.
 * </ul>
 */
final class Conventions extends AbstractVisitor {
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"<>]+)\">");

    /** The type in Obsidian call-outs and GitHub alerts, whose first line also holds a title: {@code > [!note] title}. */
    private static final Pattern CALL_OUT = Pattern.compile("\\[![A-Za-z-]+][+-]?[ \\t]*");

    private static final Pattern SUBSCRIPT = Pattern.compile("[A-Za-z0-9+-]{1,8}");

    private static final Pattern LETTER_AT_END = Pattern.compile("[A-Za-z)\\]]$");
    private static final Pattern DIGIT_AT_END = Pattern.compile("[0-9]$");

    private final List<Heading> headings = new ArrayList<>();

    private Conventions() {}

    /** Applies the conventions to a document, in place. */
    static Conventions applyTo(Node document) {
        Footnotes footnotes = Footnotes.of(document);
        Conventions conventions = new Conventions();
        document.accept(conventions);
        footnotes.gatherIn(document);
        return conventions;
    }

    /**
     * Removes the title from a document: its first block, if that is the only heading of level 1.
     *
     * @param stated the title known from elsewhere, or null; a heading with another text is then no title
     * @return the text of the title, or null
     */
    @Nullable String title(Node document, @Nullable String stated) {
        Node first = document.getFirstChild();
        if (!(first instanceof Heading heading)
                || heading.getLevel() != 1
                || headings.stream().filter(other -> other.getLevel() == 1).count() > 1) {
            return null;
        }
        String title = textOf(heading).strip();
        if (title.isEmpty() || (stated != null && !title.equals(stated.strip()))) {
            return null;
        }
        headings.remove(heading);
        heading.unlink();
        return title;
    }

    private static String textOf(Node parent) {
        StringBuilder all = new StringBuilder();
        parent.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                all.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                all.append(code.getLiteral());
            }
        });
        return all.toString();
    }

    /** Lowers all headings by one level if one has level 1, the level of the article's title. */
    void lowerHeadings() {
        if (headings.stream().anyMatch(heading -> heading.getLevel() == 1)) {
            headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() + 1)));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        InlineImages.mark(paragraph);
        if (Element.isDefinition(paragraph.getNext())) {
            separateTerms(paragraph);
            return;
        }
        Node only = paragraph.getFirstChild();
        Element card = only != null && only.getNext() == null ? CardLinks.card(only) : null;
        if (card != null) {
            paragraph.insertBefore(card);
            paragraph.unlink();
        } else if (paragraph.getNext() instanceof TableBlock table && Nodes.isEmphasis(only)) {
            table.prependChild(Nodes.moveEmphasised(only, new Element("caption")));
            paragraph.unlink();
        } else {
            ImageLines.separate(paragraph);
        }
    }

    private static void separateTerms(Paragraph paragraph) {
        while (paragraph.getFirstChild() != null) {
            Element term = new Element("dt");
            Nodes.moveLine(paragraph, term);
            paragraph.insertBefore(term);
        }
        paragraph.unlink();
    }

    @Override
    public void visit(BlockQuote quote) {
        Element title = new Element("header");
        takeCallOut(quote, title);
        if (title.getFirstChild() == null
                && quote.getFirstChild() instanceof Paragraph first
                && first.getNext() != null
                && Nodes.isStrong(first.getFirstChild())) {
            Nodes.moveEmphasised(first.getFirstChild(), title);
            first.unlink();
        }
        if (title.getFirstChild() != null) {
            InlineImages.markAll(title);
            quote.prependChild(title);
        }
        visitChildren(quote);
    }

    /** Removes the type from a call-out and moves its title into a node. */
    private static void takeCallOut(BlockQuote quote, Element title) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text start) {
            Matcher type = CALL_OUT.matcher(start.getLiteral());
            if (type.lookingAt()) {
                start.setLiteral(start.getLiteral().substring(type.end()));
                if (start.getLiteral().isEmpty()) {
                    start.unlink();
                }
                Nodes.moveLine(first, title);
                if (first.getFirstChild() == null) {
                    first.unlink();
                }
            }
        }
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        takeAnchor(heading);
        if (heading.getLastChild() instanceof Text last && last.getLiteral().endsWith("}")) {
            String text = last.getLiteral();
            int start = text.lastIndexOf("{#");
            String id = start < 0 ? "" : text.substring(start + 2, text.length() - 1);
            if (!id.isEmpty() && id.chars().noneMatch(c -> c == ' ' || c == '{' || c == '}')) {
                last.setLiteral(text.substring(0, start).stripTrailing());
                heading.appendChild(new Attribute("data-id", id));
            }
        }
        visitChildren(heading);
        InlineImages.markAll(heading);
    }

    /** Reads an HTML anchor at the start, {@code <a id="x"></a>}, as the heading's id. */
    private static void takeAnchor(Heading heading) {
        if (heading.getFirstChild() instanceof HtmlInline start
                && start.getNext() instanceof HtmlInline end
                && end.getLiteral().equals("</a>")) {
            Matcher anchor = ANCHOR.matcher(start.getLiteral());
            if (anchor.matches()) {
                start.unlink();
                end.unlink();
                heading.appendChild(new Attribute("data-id", anchor.group(1)));
            }
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableHead head && isBlank(head)) {
            head.unlink();
        } else {
            visitChildren(node);
            if (node instanceof TableCell) {
                InlineImages.mark(node);
            } else if (node instanceof Strikethrough struck) {
                readTildes(struck);
            }
        }
    }

    /**
     * Pandoc and Typora write subscripts between single tildes, {@code H~2~O}; GitHub reads those as strikethrough.
     * After a digit they are as likely a range, {@code 3~5~7}, and stay text.
     */
    private static void readTildes(Strikethrough struck) {
        if (!struck.getOpeningDelimiter().equals("~")
                || !(struck.getPrevious() instanceof Text before)
                || !(struck.getFirstChild() instanceof Text text)
                || text.getNext() != null
                || !SUBSCRIPT.matcher(text.getLiteral()).matches()) {
            return;
        }
        boolean subscript = LETTER_AT_END.matcher(before.getLiteral()).find();
        if (subscript || DIGIT_AT_END.matcher(before.getLiteral()).find()) {
            struck.insertBefore(subscript ? tag("<sub>") : new Text("~"));
            struck.insertBefore(text);
            struck.insertBefore(subscript ? tag("</sub>") : new Text("~"));
            struck.unlink();
        }
    }

    private static HtmlInline tag(String literal) {
        HtmlInline tag = new HtmlInline();
        tag.setLiteral(literal);
        return tag;
    }

    private static boolean isBlank(Node node) {
        for (Node row = node.getFirstChild(); row != null; row = row.getNext()) {
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell.getFirstChild() != null) {
                    return false;
                }
            }
        }
        return true;
    }
}
