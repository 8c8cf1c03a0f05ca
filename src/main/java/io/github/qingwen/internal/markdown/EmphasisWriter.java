package io.github.qingwen.internal.markdown;

import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.HtmlStyle;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/**
 * Writes emphasis with delimiters if every parser reads them as such (see {@link Flanking}), otherwise as HTML tags, or as
 * plain text if HTML is avoided. Whitespace and punctuation that would break the delimiters move out of the emphasis.
 */
final class EmphasisWriter {
    /** Emphasis that Markdown has delimiters for. */
    enum Kind {
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
    }

    private final InlinePosition position;
    private final HtmlStyle html;
    private final BiConsumer<List<Inline>, InlinePosition> inlines;

    /** @param inlines appends inline content at a position: the content of the emphasis */
    EmphasisWriter(InlinePosition position, HtmlStyle html, BiConsumer<List<Inline>, InlinePosition> inlines) {
        this.position = position;
        this.html = html;
        this.inlines = inlines;
    }

    /** Writes emphasised content and returns the parent node, as all methods here do. */
    Node write(Kind kind, List<Inline> content) {
        if (position.emphasised()) {
            return tagged(kind.tag, content);
        }
        FlankedContent flanked = FlankedContent.of(content, position.neighbours());
        return flanked.torn() < 0 ? write(kind, flanked) : writeAround(kind, content, flanked.torn());
    }

    /** Writes two emphases with a bracket between them, whose partner had to leave the emphasis. */
    private Node writeAround(Kind kind, List<Inline> content, int bracket) {
        Inline text = FlankedContent.between(content, bracket, bracket + 1).get(0);
        Neighbours outer = position.neighbours();
        part(kind, FlankedContent.between(content, 0, bracket), new Neighbours(outer.before(), Neighbours.first(text)));
        inlines.accept(List.of(text), position);
        return part(
                kind,
                FlankedContent.between(content, bracket + 1, Integer.MAX_VALUE),
                new Neighbours(Neighbours.last(text), outer.after()));
    }

    private Node part(Kind kind, List<Inline> content, Neighbours neighbours) {
        return new EmphasisWriter(position.with(neighbours), html, inlines)
                .write(kind, FlankedContent.of(content, neighbours));
    }

    private Node write(Kind kind, FlankedContent flanked) {
        InlineNodes.appendText(flanked.before(), position.parent());
        // two adjacent delimiters of one kind would be read as one run
        if (flanked.takesDelimiters() && !flanked.neighbours().include(kind.delimiter)) {
            delimited(kind, flanked.content());
        } else {
            tagged(kind.tag, flanked.content());
        }
        return InlineNodes.appendText(flanked.after(), position.parent());
    }

    /** Writes text that is bold and italic: {@code ***text***}, which parsers read as bold inside italic. */
    Node writeStrongEmphasis(List<Inline> content) {
        FlankedContent flanked = FlankedContent.of(content, position.neighbours());
        boolean delimited = !position.emphasised()
                && flanked.isWhole()
                && flanked.takesDelimiters()
                && !position.neighbours().include('*');
        if (!delimited) {
            return tagged(Kind.EMPHASIS.tag, List.of(new Inline.Strong(content)));
        }
        Node emphasis = Kind.EMPHASIS.node.get();
        Node strong = Kind.STRONG.node.get();
        inlines.accept(flanked.content(), new InlinePosition(strong, Neighbours.delimiters('*'), true));
        emphasis.appendChild(strong);
        position.parent().appendChild(emphasis);
        return position.parent();
    }

    private void delimited(Kind kind, List<Inline> content) {
        Node node = kind.node.get();
        inlines.accept(content, new InlinePosition(node, Neighbours.delimiters(kind.delimiter), true));
        if (node.getFirstChild() != null) {
            position.parent().appendChild(node);
        }
    }

    /** Writes content between HTML tags, or without tags if HTML is avoided. Writes nothing if the content is empty. */
    Node tagged(String tag, List<Inline> content) {
        if (html == HtmlStyle.AVOID) {
            inlines.accept(content, position);
        } else if (!content.isEmpty()) {
            InlineNodes.appendTag('<' + tag + '>', position.parent());
            inlines.accept(content, position.with(Neighbours.TAGS));
            InlineNodes.appendTag("</" + tag + '>', position.parent());
        }
        return position.parent();
    }
}
