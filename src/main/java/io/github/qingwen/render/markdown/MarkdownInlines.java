package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.render.InlineWalker;
import io.github.qingwen.internal.render.RawSource;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
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
    private final HtmlStyle html;
    private final NoteStyle notes;
    private final SiteSyntax syntax;
    private final LinkNodes links;

    MarkdownInlines(Breaks breaks, MarkdownOptions options) {
        this.html = options.html();
        this.breaks = breaks == Breaks.TAG && html == HtmlStyle.AVOID ? Breaks.SPACE : breaks;
        this.notes = options.notes();
        this.syntax = options.syntax();
        this.links = new LinkNodes(options);
    }

    /** Appends a whole line of content. */
    void append(List<Inline> content, Node parent) {
        append(BareAddresses.linked(content), new InlinePosition(parent, Neighbours.LINE_ENDS, false));
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
            this.emphasis = new EmphasisWriter(position, html, MarkdownInlines.this::append);
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
            if (!Url.isLink(link.url())) {
                append(link.content(), position);
                return;
            }
            links.append(
                    link.url(),
                    link.title(),
                    parent,
                    node -> append(withoutLinks(link.content()), position.inside(node, Neighbours.BRACKETS)));
            link.content().stream()
                    .filter(Inline.FootnoteReference.class::isInstance)
                    .forEach(this::walk);
        }

        /**
         * Returns the content of a link: it holds no links, and footnote references, which are links, follow behind it.
         */
        private static List<Inline> withoutLinks(List<Inline> content) {
            List<Inline> flat = new ArrayList<>(content.size());
            for (Inline inline : content) {
                if (inline instanceof Inline.Link link) {
                    flat.addAll(withoutLinks(link.content()));
                } else if (!(inline instanceof Inline.FootnoteReference)) {
                    flat.add(inline);
                }
            }
            return flat;
        }

        @Override
        public void picture(Inline.Picture picture) {
            if (Url.isImage(picture.image().url())) {
                links.appendImage(picture.image(), parent);
            } else if (picture.image().alt() != null) {
                InlineNodes.appendText(picture.image().alt(), parent);
            }
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
            return last == null || last instanceof HardLineBreak;
        }

        @Override
        public void formula(Inline.Formula formula) {
            parent.appendChild(new InlineFormula(formula.latex()));
        }

        @Override
        public void footnoteReference(Inline.FootnoteReference reference) {
            if (notes != NoteStyle.ANCHOR) {
                parent.appendChild(new FootnoteReference(FootnoteLabel.of(reference.label())));
                return;
            }
            Node target = parent;
            if (html == HtmlStyle.ALLOW) {
                target = InlineNodes.link('#' + NoteAnchor.of(reference.label()), null);
                parent.appendChild(target);
            }
            InlineNodes.appendText('[' + reference.label() + ']', target);
        }

        @Override
        public void superscript(Inline.Superscript superscript) {
            script(ScriptText.SUPERSCRIPT, superscript.content());
        }

        @Override
        public void subscript(Inline.Subscript subscript) {
            script(ScriptText.SUBSCRIPT, subscript.content());
        }

        /** Only plain text has a form without HTML; a link or a footnote reference is more than raised text. */
        private void script(ScriptText script, List<Inline> content) {
            if (html == HtmlStyle.ALLOW) {
                emphasis.tagged(script.tag(), content);
            } else if (content.size() == 1 && content.get(0) instanceof Inline.Text text) {
                walk(script.of(text.text()));
            } else {
                append(content, position);
            }
        }

        @Override
        public void raw(Inline.Raw raw) {
            if (!RawSource.isDelimited(raw.format(), raw.source())) {
                return;
            }
            if (!syntax.takesRaw(raw.format(), raw.source())) {
                InlineNodes.appendText(raw.source(), parent);
            } else {
                parent.appendChild(new RawInline(raw.source()));
            }
        }

        @Override
        public void unknown(Inline.Unknown unknown) {
            InlineNodes.appendText(unknown.text(), parent);
        }
    }
}
