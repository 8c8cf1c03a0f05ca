package io.github.qingwen.internal.markdown;

import io.github.qingwen.render.markdown.HtmlStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Appends inline nodes to a parent. Emphasis gets delimiters if every parser reads them as such (see {@link Flanking}),
 * otherwise HTML tags, or becomes plain text if HTML is avoided. Whitespace and punctuation that would break the
 * delimiters move out of the emphasis.
 *
 * @param neighbours the code points around the nodes
 * @param emphasised whether the parent is inside emphasis delimiters, where nested delimiters are ambiguous
 */
record EmphasisWriter(Node parent, Neighbours neighbours, boolean emphasised, Breaks breaks, HtmlStyle html) {
    /** The form of a line break. */
    enum Breaks {
        HARD,
        /** A space, in headings. */
        SPACE,
        /** {@code <br>}, in cells of tables; a space if HTML is avoided. */
        TAG
    }

    /** Nodes that are written between two other nodes, such as HTML tags. */
    static final class Enclosed extends CustomNode {
        private final Node opening;
        private final Node closing;
        private final Neighbours inner;

        Enclosed(Node opening, Node closing, Neighbours inner) {
            this.opening = opening;
            this.closing = closing;
            this.inner = inner;
        }

        static Enclosed inTags(String tag) {
            return new Enclosed(InlineNodes.tag('<' + tag + '>'), InlineNodes.tag("</" + tag + '>'), Neighbours.TAGS);
        }
    }

    /** Emphasis that Markdown has delimiters for. */
    private enum Kind {
        STRONG('*', "strong", () -> new StrongEmphasis("**")),
        EMPHASIS('*', "em", () -> new Emphasis("*")),
        STRIKETHROUGH('~', "del", () -> new Strikethrough("~~"));

        private final char delimiter;
        private final String tag;

        @SuppressWarnings("ImmutableEnumChecker") // it makes nodes and keeps none
        private final Supplier<Node> node;

        Kind(char delimiter, String tag, Supplier<Node> node) {
            this.delimiter = delimiter;
            this.tag = tag;
            this.node = node;
        }

        static @Nullable Kind of(Node node) {
            if (node instanceof StrongEmphasis) {
                return STRONG;
            }
            if (node instanceof Emphasis) {
                return EMPHASIS;
            }
            return node instanceof Strikethrough ? STRIKETHROUGH : null;
        }
    }

    /** Creates a writer of whole lines. */
    EmphasisWriter(Node parent, Breaks breaks, HtmlStyle html) {
        this(parent, Neighbours.LINE_ENDS, false, breaks, html);
    }

    private EmphasisWriter with(Neighbours other) {
        return new EmphasisWriter(parent, other, emphasised, breaks, html);
    }

    void write(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            with(neighbours.of(nodes, i)).write(nodes.get(i));
        }
    }

    private void write(Node node) {
        Kind kind = Kind.of(node);
        if (kind != null) {
            emphasis(kind, children(node));
        } else if (node instanceof Enclosed enclosed) {
            enclosed(enclosed, children(enclosed));
        } else if (node instanceof Link link) {
            List<Node> content = children(link);
            new EmphasisWriter(link, Neighbours.BRACKETS, emphasised, breaks, html).write(content);
            if (link.getFirstChild() != null) {
                parent.appendChild(link);
            }
        } else if (node instanceof HardLineBreak) {
            lineBreak(node);
        } else if (node instanceof Text text) {
            InlineNodes.appendText(text.getLiteral(), parent);
        } else {
            parent.appendChild(node);
        }
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            child.unlink();
            children.add(child);
        }
        return children;
    }

    private void lineBreak(Node node) {
        if (breaks == Breaks.TAG && html == HtmlStyle.ALLOW) {
            parent.appendChild(InlineNodes.tag("<br>"));
        } else if (breaks != Breaks.HARD) {
            InlineNodes.appendText(" ", parent);
        } else if (!isAtLineStart()) {
            parent.appendChild(node);
        }
    }

    /**
     * Returns whether this is the start of a line. A break here would make a blank line, which ends the paragraph, or
     * leave a tag alone on its line, which starts an HTML block.
     */
    private boolean isAtLineStart() {
        Node last = parent.getLastChild();
        while (last instanceof HtmlInline
                || (last instanceof Text text && text.getLiteral().isBlank())) {
            last = last.getPrevious();
        }
        return last == null || last instanceof HardLineBreak || last instanceof SoftLineBreak;
    }

    private void emphasis(Kind kind, List<Node> content) {
        Kind inner = content.size() == 1 ? Kind.of(content.get(0)) : null;
        if ((kind == Kind.STRONG && inner == Kind.EMPHASIS) || (kind == Kind.EMPHASIS && inner == Kind.STRONG)) {
            strongEmphasis(children(content.get(0)));
        } else if (emphasised) {
            tagged(kind.tag, content);
        } else {
            FlankedContent flanked = FlankedContent.of(content, neighbours);
            if (flanked.torn() < 0) {
                flanked(kind, flanked);
            } else {
                around(kind, content, flanked.torn());
            }
        }
    }

    /** Writes text that is bold and italic: {@code ***text***}, which parsers read as bold inside italic. */
    private void strongEmphasis(List<Node> content) {
        FlankedContent flanked = FlankedContent.of(content, neighbours);
        Node strong = Kind.STRONG.node.get();
        if (emphasised || !flanked.isWhole() || !flanked.takesDelimiters() || neighbours.include('*')) {
            content.forEach(strong::appendChild);
            tagged(Kind.EMPHASIS.tag, List.of(strong));
            return;
        }
        new EmphasisWriter(strong, Neighbours.delimiters('*'), true, breaks, html).write(flanked.content());
        Node emphasis = Kind.EMPHASIS.node.get();
        emphasis.appendChild(strong);
        parent.appendChild(emphasis);
    }

    /** Writes two emphases with a bracket between them, whose partner had to leave the emphasis. */
    private void around(Kind kind, List<Node> content, int bracket) {
        Node text = FlankedContent.between(content, bracket, bracket + 1).get(0);
        Neighbours before = new Neighbours(neighbours.before(), Neighbours.first(text));
        Neighbours after = new Neighbours(Neighbours.last(text), neighbours.after());
        List<Node> first = FlankedContent.between(content, 0, bracket);
        List<Node> second = FlankedContent.between(content, bracket + 1, Integer.MAX_VALUE);
        with(before).flanked(kind, FlankedContent.of(first, before));
        write(text);
        with(after).flanked(kind, FlankedContent.of(second, after));
    }

    private void flanked(Kind kind, FlankedContent flanked) {
        InlineNodes.appendText(flanked.before(), parent);
        // two adjacent delimiters of one kind would be read as one run
        if (flanked.takesDelimiters() && !flanked.neighbours().include(kind.delimiter)) {
            Node node = kind.node.get();
            new EmphasisWriter(node, Neighbours.delimiters(kind.delimiter), true, breaks, html)
                    .write(flanked.content());
            if (node.getFirstChild() != null) {
                parent.appendChild(node);
            }
        } else {
            tagged(kind.tag, flanked.content());
        }
        InlineNodes.appendText(flanked.after(), parent);
    }

    /** Writes content between HTML tags, or without tags if HTML is avoided. */
    private void tagged(String tag, List<Node> content) {
        if (html == HtmlStyle.AVOID) {
            write(content);
        } else {
            enclosed(Enclosed.inTags(tag), content);
        }
    }

    private void enclosed(Enclosed enclosed, List<Node> content) {
        if (!content.isEmpty()) {
            parent.appendChild(enclosed.opening);
            with(enclosed.inner).write(content);
            parent.appendChild(enclosed.closing);
        }
    }
}
