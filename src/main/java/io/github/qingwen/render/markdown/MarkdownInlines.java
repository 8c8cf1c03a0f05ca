package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.render.InlineWalker;
import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.text.SafeUrl;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * From inlines to the nodes of commonmark-java.
 *
 * <p>CommonMark reads {@code **} as emphasis only beside certain characters ("flanking"), which Chinese punctuation often is
 * not: {@code 他说**“好”**了} is not bold. Such punctuation moves out of the emphasis; where that does not help, the
 * emphasis is an HTML tag.
 */
final class MarkdownInlines {
    /** What a line break becomes where lines cannot break. */
    enum Breaks {
        HARD,
        SPACE,
        TAG
    }

    private static final int EDGE = ' ';

    private final Breaks breaks;

    MarkdownInlines(Breaks breaks) {
        this.breaks = breaks;
    }

    void append(List<Inline> content, Node parent) {
        append(content, parent, EDGE, EDGE, false);
    }

    /**
     * @param before the character that is written before the content
     * @param after the character that is written after it
     * @param emphasised whether this is inside delimiters: more of them there could be read as the end of those
     */
    private void append(List<Inline> content, Node parent, int before, int after, boolean emphasised) {
        int previous = before;
        for (int i = 0; i < content.size(); i++) {
            int next = i + 1 < content.size() ? Edges.first(content.get(i + 1)) : after;
            new Writer(parent, previous, next, emphasised).walk(content.get(i));
            previous = Edges.last(content.get(i));
        }
    }

    /** Adjoining texts are one node: what is escaped depends on neighbours. */
    private static void text(String words, Node parent) {
        String clean = words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ').replace('\0', '\ufffd');
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral() + clean);
        } else if (!clean.isEmpty()) {
            parent.appendChild(new Text(clean));
        }
    }

    /** An address as Markdown writes it: what a parser would take for a character reference is escaped. */
    private static String destination(String url) {
        String encoded = SafeUrl.encoded(url);
        if (encoded.indexOf('&') < 0) {
            return encoded;
        }
        StringBuilder destination = new StringBuilder(encoded.length() + 8);
        for (int i = 0; i < encoded.length(); i++) {
            destination.append(encoded.charAt(i));
            if (encoded.charAt(i) == '&' && MarkdownText.startsEntity(encoded, i)) {
                destination.append("amp;");
            }
        }
        return destination.toString();
    }

    static Node image(Image image) {
        org.commonmark.node.Image node = new org.commonmark.node.Image(destination(image.url()), null);
        if (image.alt() != null) {
            text(image.alt(), node);
        }
        if (image.link() == null || !SafeUrl.isLink(image.link())) {
            return node;
        }
        Link link = new Link(destination(image.link()), null);
        link.appendChild(node);
        return link;
    }

    /** Writes one inline after the nodes that its parent has. */
    private final class Writer implements InlineWalker {
        private final Node parent;
        private final int before;
        private final int after;
        private final boolean emphasised;

        Writer(Node parent, int before, int after, boolean emphasised) {
            this.parent = parent;
            this.before = before;
            this.after = after;
            this.emphasised = emphasised;
        }

        private void add(Node node) {
            parent.appendChild(node);
        }

        private void html(String literal) {
            HtmlInline node = new HtmlInline();
            node.setLiteral(literal);
            add(node);
        }

        private void tagged(String tag, List<Inline> content) {
            if (content.isEmpty()) {
                return;
            }
            html('<' + tag + '>');
            append(content, parent, '>', '<', emphasised);
            html("</" + tag + '>');
        }

        /** Bold and italic over the same words: {@code ***words***}, which is read as the bold inside the italic. */
        private void both(List<Inline> content) {
            Flanked flanked = Flanked.of(content, before, after);
            if (emphasised || !flanked.holds() || !flanked.before().isEmpty() || !flanked.after().isEmpty() || before == '*'
                    || after == '*') {
                tagged("em", List.of(new Inline.Strong(content)));
                return;
            }
            Node italic = new Emphasis("*");
            Node bold = new StrongEmphasis("**");
            append(flanked.content(), bold, '*', '*', true);
            italic.appendChild(bold);
            add(italic);
        }

        /** @param mark the character of its delimiters; beside another of them they could not be told apart */
        private void emphasis(Node node, char mark, String tag, List<Inline> content) {
            if (emphasised) {
                tagged(tag, content);
                return;
            }
            Flanked flanked = Flanked.of(content, before, after);
            MarkdownInlines.text(flanked.before(), parent);
            if (!flanked.content().isEmpty()) {
                if (flanked.holds() && flanked.outside(before) != mark && flanked.behind(after) != mark) {
                    append(flanked.content(), node, mark, mark, true);
                    if (node.getFirstChild() != null) {
                        add(node);
                    }
                } else {
                    tagged(tag, flanked.content());
                }
            }
            MarkdownInlines.text(flanked.after(), parent);
        }

        @Override
        public void text(Inline.Text words) {
            MarkdownInlines.text(words.text(), parent);
        }

        @Override
        public void strong(Inline.Strong strong) {
            if (strong.content().size() == 1 && strong.content().get(0) instanceof Inline.Emphasis inner) {
                both(inner.content());
            } else {
                emphasis(new StrongEmphasis("**"), '*', "strong", strong.content());
            }
        }

        @Override
        public void emphasis(Inline.Emphasis emphasis) {
            if (emphasis.content().size() == 1 && emphasis.content().get(0) instanceof Inline.Strong inner) {
                both(inner.content());
            } else {
                emphasis(new Emphasis("*"), '*', "em", emphasis.content());
            }
        }

        @Override
        public void underline(Inline.Underline underline) {
            tagged("u", underline.content());
        }

        @Override
        public void strikethrough(Inline.Strikethrough strikethrough) {
            emphasis(new Strikethrough("~~"), '~', "del", strikethrough.content());
        }

        @Override
        public void code(Inline.Code code) {
            String line = code.code().replace('\n', ' ').replace('\r', ' ').replace('\0', '\ufffd');
            if (parent.getLastChild() instanceof Code last) {
                // side by side their backticks would run together
                last.setLiteral(last.getLiteral() + line);
            } else if (!line.isEmpty()) {
                add(new Code(line));
            }
        }

        @Override
        public void link(Inline.Link link) {
            if (!SafeUrl.isLink(link.url())) {
                append(link.content(), parent, before, after, emphasised);
                return;
            }
            Link node = new Link(destination(link.url()), null);
            append(withoutLinks(link.content()), node, '[', ']', emphasised);
            if (node.getFirstChild() != null) {
                add(node);
            }
            link.content().stream()
                    .filter(Inline.FootnoteReference.class::isInstance)
                    .forEach(this::walk);
        }

        @Override
        public void picture(Inline.Picture picture) {
            if (SafeUrl.isImage(picture.image().url())) {
                add(image(picture.image()));
            } else {
                MarkdownInlines.text(picture.image().alt() == null ? "" : picture.image().alt(), parent);
            }
        }

        @Override
        public void lineBreak(Inline.LineBreak lineBreak) {
            switch (breaks) {
                case HARD -> {
                    if (!isAtLineStart()) {
                        add(new HardLineBreak());
                    }
                }
                case SPACE -> MarkdownInlines.text(" ", parent);
                case TAG -> html("<br>");
            }
        }

        /** Formulas are written as they are too. */
        private static boolean isTag(@Nullable Node node) {
            return node instanceof HtmlInline html && html.getLiteral().startsWith("<");
        }

        /** Two breaks in a row would be a blank line, which ends the paragraph; a tag alone begins a block of HTML. */
        private boolean isAtLineStart() {
            Node last = parent.getLastChild();
            while (isTag(last) || (last instanceof Text text && text.getLiteral().isBlank())) {
                last = last.getPrevious();
            }
            return last == null || last instanceof HardLineBreak;
        }

        @Override
        public void formula(Inline.Formula formula) {
            html('$' + Latex.inMarkdown(formula.latex()) + '$');
        }

        @Override
        public void footnoteReference(Inline.FootnoteReference reference) {
            add(new FootnoteReference(FootnoteLabel.of(reference.label())));
        }

        @Override
        public void superscript(Inline.Superscript superscript) {
            tagged("sup", superscript.content());
        }

        @Override
        public void subscript(Inline.Subscript subscript) {
            tagged("sub", subscript.content());
        }

        @Override
        public void unknown(Inline.Unknown unknown) {
            MarkdownInlines.text(unknown.text(), parent);
        }

        /** Links hold no links, and marks of notes are links: they follow behind. */
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
    }
}
