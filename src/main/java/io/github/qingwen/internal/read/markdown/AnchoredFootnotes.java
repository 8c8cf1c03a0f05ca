package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.text.Whitespace;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes in the form that this library writes for Hexo, whose Markdown has no footnotes: paragraphs that start with
 * an anchor and a label, {@code <a id="note-1"></a>[1] …}, and links to them, {@code [\[1\]](#note-1)}.
 */
final class AnchoredFootnotes extends AbstractVisitor {
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"(note-[^\"<>]+)\">");
    private static final Pattern LABEL = Pattern.compile("\\[(.*?)](?= |\\z)", Pattern.DOTALL);

    /** Labels by anchor, including its number sign. */
    private final Map<String, String> labels = new HashMap<>();

    private AnchoredFootnotes() {}

    /** Turns these paragraphs and links into footnote nodes. */
    static void resolve(Node document) {
        AnchoredFootnotes footnotes = new AnchoredFootnotes();
        footnotes.gather(document);
        if (!footnotes.labels.isEmpty()) {
            document.accept(footnotes);
        }
    }

    private void gather(Node document) {
        FootnoteDefinition footnote = null;
        Node block = document.getFirstChild();
        while (block != null) {
            Node next = block.getNext();
            FootnoteDefinition begun = begun(block);
            footnote = begun == null ? footnote : begun;
            if (begun != null) {
                block.insertBefore(begun);
            }
            if (footnote != null) {
                footnote.appendChild(block);
            }
            block = next;
        }
    }

    /** Returns the footnote that a block begins, or null. Removes anchor and label from the block. */
    private @Nullable FootnoteDefinition begun(Node block) {
        if (!(block instanceof Paragraph)
                || !(block.getFirstChild() instanceof HtmlInline start)
                || !(start.getNext() instanceof HtmlInline end)
                || !(end.getNext() instanceof Text text)) {
            return null;
        }
        Matcher anchor = ANCHOR.matcher(start.getLiteral());
        Matcher label = LABEL.matcher(text.getLiteral());
        if (!anchor.matches()
                || !end.getLiteral().equals("</a>")
                || !label.lookingAt()
                || Whitespace.isBlank(label.group(1))) {
            return null;
        }
        text.setLiteral(text.getLiteral().substring(label.end()).stripLeading());
        start.unlink();
        end.unlink();
        labels.put('#' + anchor.group(1), label.group(1));
        return new FootnoteDefinition(label.group(1));
    }

    @Override
    public void visit(Link link) {
        String label = labels.get(link.getDestination());
        if (label != null
                && link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals('[' + label + ']')) {
            link.insertBefore(new FootnoteReference(label));
            link.unlink();
        }
    }
}
