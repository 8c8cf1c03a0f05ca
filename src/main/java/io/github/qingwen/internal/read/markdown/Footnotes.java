package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.Element;
import io.github.qingwen.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes of a document by label. Labels ignore case; the first definition of a label counts. Footnotes can also have
 * the form that this library writes for Hexo, whose Markdown has no footnotes: paragraphs that start with an anchor and a
 * label, {@code <a id="note-1"></a>[1] …}, and links to them, {@code [\[1\]](#note-1)}.
 */
final class Footnotes extends AbstractVisitor {
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"(note-[^\"<>]+)\">");
    private static final Pattern LABEL = Pattern.compile("\\[(.*?)](?= |\\z)", Pattern.DOTALL);

    private final Map<String, FootnoteDefinition> byLabel = new LinkedHashMap<>();
    private final List<FootnoteReference> references = new ArrayList<>();

    /** Labels by anchor, including its number sign. */
    private final Map<String, String> anchored = new HashMap<>();

    /** Finds the footnotes and gives each reference the label of its definition. */
    static Footnotes of(Node document) {
        Footnotes footnotes = new Footnotes();
        footnotes.readAnchored(document);
        document.accept(footnotes);
        footnotes.references.forEach(footnotes::relabel);
        return footnotes;
    }

    /** Moves the footnotes to the end of the document. */
    void gatherIn(Node document) {
        if (!byLabel.isEmpty()) {
            Element section = new Element("section", Map.of("class", "footnotes"));
            byLabel.values().forEach(section::appendChild);
            document.appendChild(section);
        }
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private void relabel(FootnoteReference reference) {
        FootnoteDefinition definition = byLabel.get(key(reference.getLabel()));
        if (definition != null) {
            reference.insertBefore(new FootnoteReference(definition.getLabel()));
            reference.unlink();
        }
    }

    private void readAnchored(Node document) {
        FootnoteDefinition footnote = null;
        Node block = document.getFirstChild();
        while (block != null) {
            Node next = block.getNext();
            FootnoteDefinition begun = begun(block);
            if (begun != null) {
                block.insertBefore(begun);
                footnote = begun;
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
        anchored.put('#' + anchor.group(1), label.group(1));
        return new FootnoteDefinition(label.group(1));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            byLabel.putIfAbsent(key(definition.getLabel()), definition);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            references.add(reference);
        }
        visitChildren(node);
    }

    @Override
    public void visit(Link link) {
        String label = anchored.get(link.getDestination());
        if (label != null
                && link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals('[' + label + ']')) {
            FootnoteReference reference = new FootnoteReference(label);
            link.insertBefore(reference);
            link.unlink();
            references.add(reference);
        } else {
            visitChildren(link);
        }
    }
}
