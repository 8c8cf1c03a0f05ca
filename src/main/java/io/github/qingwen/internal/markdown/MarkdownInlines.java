package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.render.InlineWalker;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.InlineFormula;
import io.github.qingwen.render.markdown.NoteStyle;
import io.github.qingwen.render.markdown.RawInline;
import io.github.qingwen.report.Report;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Converts inline content to the nodes of commonmark-java. */
final class MarkdownInlines {
    /** What a line break becomes. */
    enum Breaks {
        HARD,
        /** A space, in headings. */
        SPACE,
        /** {@code <br>}, in cells of tables. */
        TAG
    }

    private final Breaks breaks;
    private final MarkdownOptions options;
    private final Report.Builder report;
    private final LinkNodes links;

    /** @param report gets what {@link WrittenInlines} doubts */
    MarkdownInlines(Breaks breaks, MarkdownOptions options, Report.Builder report) {
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
            new Writer(position.with(position.neighbours().of(content, i))).walk(content.get(i));
        }
    }

    /** Appends one inline. */
    private final class Writer implements InlineWalker {
        private final InlinePosition position;
        private final Node parent;
        private final EmphasisWriter emphasis;

        Writer(InlinePosition position) {
            this.position = position;
            this.parent = position.parent();
            this.emphasis = new EmphasisWriter(position, options.html(), MarkdownInlines.this::append);
        }

        @Override
        public void text(Inline.Text text) {
            InlineNodes.appendText(text.text(), parent);
        }

        @Override
        public void strong(Inline.Strong strong) {
            if (strong.content().size() == 1 && strong.content().get(0) instanceof Inline.Emphasis inner) {
                emphasis.writeStrongEmphasis(inner.content());
            } else {
                emphasis.write(EmphasisWriter.Kind.STRONG, strong.content());
            }
        }

        @Override
        public void emphasis(Inline.Emphasis italic) {
            if (italic.content().size() == 1 && italic.content().get(0) instanceof Inline.Strong inner) {
                emphasis.writeStrongEmphasis(inner.content());
            } else {
                emphasis.write(EmphasisWriter.Kind.EMPHASIS, italic.content());
            }
        }

        @Override
        public void underline(Inline.Underline underline) {
            emphasis.tagged("u", underline.content());
        }

        @Override
        public void strikethrough(Inline.Strikethrough strikethrough) {
            emphasis.write(EmphasisWriter.Kind.STRIKETHROUGH, strikethrough.content());
        }

        @Override
        public void code(Inline.Code code) {
            InlineNodes.appendCode(code.code(), parent);
        }

        @Override
        public void link(Inline.Link link) {
            links.append(
                    link.url(),
                    link.title(),
                    parent,
                    node -> append(link.content(), position.inside(node, Neighbours.BRACKETS)));
        }

        @Override
        public void picture(Inline.Picture picture) {
            links.appendImage(picture.image(), parent);
        }

        @Override
        public void lineBreak(Inline.LineBreak lineBreak) {
            switch (breaks) {
                case HARD -> {
                    if (!isAtLineStart()) {
                        parent.appendChild(new HardLineBreak());
                    }
                }
                case SPACE -> InlineNodes.appendText(" ", parent);
                case TAG -> InlineNodes.appendTag("<br>", parent);
            }
        }

        /**
         * A break there would make a blank line, which ends the paragraph, or leave a tag alone, which starts an HTML
         * block.
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
        public void formula(Inline.Formula formula) {
            parent.appendChild(new InlineFormula(formula.latex()));
        }

        @Override
        public void footnoteReference(Inline.FootnoteReference reference) {
            if (options.notes() == NoteStyle.ANCHOR) {
                Node link = InlineNodes.link('#' + anchor(reference.label()), null);
                InlineNodes.appendText('[' + reference.label() + ']', link);
                parent.appendChild(link);
            } else {
                parent.appendChild(new FootnoteReference(FootnoteLabel.of(reference.label())));
            }
        }

        @Override
        public void superscript(Inline.Superscript superscript) {
            emphasis.tagged("sup", superscript.content());
        }

        @Override
        public void subscript(Inline.Subscript subscript) {
            emphasis.tagged("sub", subscript.content());
        }

        @Override
        public void raw(Inline.Raw raw) {
            parent.appendChild(new RawInline(raw.source()));
        }

        @Override
        public void unknown(Inline.Unknown unknown) {
            InlineNodes.appendText(unknown.text(), parent);
        }
    }

    /** Returns the id of an HTML anchor before the footnote of a label. */
    static String anchor(String label) {
        return "note-" + FootnoteLabel.of(label);
    }
}
