package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.InlineFormula;
import io.github.qingwen.render.markdown.RawInline;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Converts inline content to the nodes of commonmark-java. */
final class MarkdownInlines {
    /** The form of a line break. */
    enum Breaks {
        HARD,
        /** A space, in headings. */
        SPACE,
        /** {@code <br>}, in cells of tables. */
        TAG
    }

    private final Breaks breaks;
    private final MarkdownOptions options;
    private final ReportBuilder report;
    private final LinkNodes links;

    /** @param report gets what {@link WrittenInlines} doubts */
    MarkdownInlines(Breaks breaks, MarkdownOptions options, ReportBuilder report) {
        this.options = options;
        this.report = report;
        this.breaks = breaks == Breaks.TAG && options.html() == HtmlStyle.AVOID ? Breaks.SPACE : breaks;
        this.links = new LinkNodes(options);
    }

    /** Appends a whole line of content. */
    void append(List<Inline> content, Node parent) {
        append(WrittenInlines.of(content, options, report), new InlinePosition(parent, Neighbours.LINE_ENDS, false));
        InlineNodes.joinAdjacent(parent);
    }

    void append(List<Inline> content, InlinePosition position) {
        for (int i = 0; i < content.size(); i++) {
            content.get(i).accept(new Writer(position.with(position.neighbours().of(content, i))));
        }
    }

    /** Appends one inline to a node and returns the node. */
    private final class Writer implements Inline.Visitor<Node> {
        private final InlinePosition position;
        private final Node parent;
        private final EmphasisWriter emphasis;

        Writer(InlinePosition position) {
            this.position = position;
            this.parent = position.parent();
            this.emphasis = new EmphasisWriter(position, options.html(), MarkdownInlines.this::append);
        }

        private Node add(Node node) {
            parent.appendChild(node);
            return parent;
        }

        @Override
        public Node text(Inline.Text text) {
            return InlineNodes.appendText(text.text(), parent);
        }

        @Override
        public Node strong(Inline.Strong strong) {
            return strong.content().size() == 1 && strong.content().get(0) instanceof Inline.Emphasis inner
                    ? emphasis.writeStrongEmphasis(inner.content())
                    : emphasis.write(EmphasisWriter.Kind.STRONG, strong.content());
        }

        @Override
        public Node emphasis(Inline.Emphasis italic) {
            return italic.content().size() == 1 && italic.content().get(0) instanceof Inline.Strong inner
                    ? emphasis.writeStrongEmphasis(inner.content())
                    : emphasis.write(EmphasisWriter.Kind.EMPHASIS, italic.content());
        }

        @Override
        public Node underline(Inline.Underline underline) {
            return emphasis.tagged("u", underline.content());
        }

        @Override
        public Node strikethrough(Inline.Strikethrough strikethrough) {
            return emphasis.write(EmphasisWriter.Kind.STRIKETHROUGH, strikethrough.content());
        }

        @Override
        public Node code(Inline.Code code) {
            return InlineNodes.appendCode(code.code(), parent);
        }

        @Override
        public Node link(Inline.Link link) {
            return links.append(
                    link.url(),
                    link.title(),
                    parent,
                    node -> append(link.content(), position.inside(node, Neighbours.BRACKETS)));
        }

        @Override
        public Node image(Inline.InlineImage picture) {
            return links.appendImage(picture.image(), parent);
        }

        @Override
        public Node lineBreak(Inline.LineBreak lineBreak) {
            return switch (breaks) {
                case HARD -> isAtLineStart() ? parent : add(new HardLineBreak());
                case SPACE -> InlineNodes.appendText(" ", parent);
                case TAG -> InlineNodes.appendTag("<br>", parent);
            };
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

        @Override
        public Node formula(Inline.Formula formula) {
            return add(new InlineFormula(formula.latex()));
        }

        @Override
        public Node footnoteReference(Inline.FootnoteReference reference) {
            return add(
                    options.footnotes() == FootnoteStyle.ANCHOR
                            ? InlineNodes.appendText(
                                    '[' + reference.label() + ']',
                                    InlineNodes.link('#' + anchor(reference.label()), null))
                            : new FootnoteReference(FootnoteLabel.of(reference.label())));
        }

        @Override
        public Node superscript(Inline.Superscript superscript) {
            return emphasis.tagged("sup", superscript.content());
        }

        @Override
        public Node subscript(Inline.Subscript subscript) {
            return emphasis.tagged("sub", subscript.content());
        }

        @Override
        public Node raw(Inline.Raw raw) {
            return add(new RawInline(raw.source()));
        }

        @Override
        public Node unknown(Inline.Unknown unknown) {
            return InlineNodes.appendText(unknown.text(), parent);
        }
    }

    /** Returns the id of the HTML anchor before a footnote. */
    static String anchor(String label) {
        return "note-" + FootnoteLabel.of(label);
    }
}
