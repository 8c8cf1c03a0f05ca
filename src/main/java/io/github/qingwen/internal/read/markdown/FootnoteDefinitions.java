package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.Footnotes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Footnote definitions of a document by label. Labels ignore case; the first definition of a label counts. */
final class FootnoteDefinitions extends AbstractVisitor {
    private final Map<String, FootnoteDefinition> byLabel = new LinkedHashMap<>();

    static FootnoteDefinitions of(Node document) {
        FootnoteDefinitions definitions = new FootnoteDefinitions();
        document.accept(definitions);
        return definitions;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            byLabel.putIfAbsent(key(definition.getLabel()), definition);
        }
        visitChildren(block);
    }

    /** Changes the label of a reference to the spelling of its definition. */
    void resolve(FootnoteReference reference) {
        FootnoteDefinition definition = byLabel.get(key(reference.getLabel()));
        if (definition != null) {
            reference.insertBefore(new FootnoteReference(definition.getLabel()));
            reference.unlink();
        }
    }

    /** Moves the footnotes to the end of the document. */
    void gatherIn(Node document) {
        if (!byLabel.isEmpty()) {
            Footnotes section = new Footnotes();
            byLabel.values().forEach(section::appendChild);
            document.appendChild(section);
        }
    }
}
