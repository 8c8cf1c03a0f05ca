package io.github.qingwen.internal.read.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What Markdown says by convention, this library's own among it: pictures with an emphasised line below them are a
 * figure, a bold paragraph at the top of a quotation is its title, {@code {#id}} behind a heading is its id, a table's
 * header without words is none. Footnotes are gathered at the end.
 */
final class Conventions {
    /** Pictures, and last perhaps the emphasised caption. */
    static final class Figure extends CustomBlock {}

    /** The title of a quotation. */
    static final class QuoteTitle extends CustomBlock {}

    /** The id of the heading in which it stands last. */
    static final class HeadingId extends CustomNode {
        final String id;

        HeadingId(String id) {
            this.id = id;
        }
    }

    /** All footnotes of a document. */
    static final class Footnotes extends CustomBlock {}

    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
    private final List<FootnoteDefinition> footnotes = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    private Conventions() {}

    /** Changes a document to say in nodes what it says by convention. */
    static Conventions applyTo(Node document) {
        Conventions conventions = new Conventions();
        document.accept(new Definitions(conventions));
        document.accept(new Changes(conventions));
        if (!conventions.footnotes.isEmpty()) {
            Footnotes section = new Footnotes();
            conventions.footnotes.forEach(section::appendChild);
            document.appendChild(section);
        }
        return conventions;
    }

    /**
     * Takes the title out of a document: the first block, where it is the only heading of level 1.
     *
     * @param accepted whether words are taken for the title
     * @return the words of the title; null where there is none
     */
    @Nullable String title(Node document, Predicate<String> accepted) {
        Node first = document.getFirstChild();
        if (!(first instanceof Heading heading)
                || heading.getLevel() != 1
                || headings.stream().filter(other -> other.getLevel() == 1).count() > 1) {
            return null;
        }
        String words = words(heading).strip();
        if (words.isEmpty() || !accepted.test(words)) {
            return null;
        }
        headings.remove(heading);
        heading.unlink();
        return words;
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        parent.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** Level 1 is the title of an article: where the text has it too, all of its headings are one level lower. */
    void lowerHeadings() {
        if (headings.stream().anyMatch(heading -> heading.getLevel() == 1)) {
            headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() + 1)));
        }
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private static final class Definitions extends AbstractVisitor {
        private final Conventions conventions;

        Definitions(Conventions conventions) {
            this.conventions = conventions;
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition
                    && conventions.definitions.putIfAbsent(key(definition.getLabel()), definition) == null) {
                conventions.footnotes.add(definition);
            }
            visitChildren(block);
        }
    }

    private static final class Changes extends AbstractVisitor {
        private final Conventions conventions;

        Changes(Conventions conventions) {
            this.conventions = conventions;
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            if (isFigure(paragraph)) {
                replace(paragraph, new Figure());
            }
        }

        /** Returns true for lines of pictures only, behind which stands an emphasised line. */
        private static boolean isFigure(Paragraph paragraph) {
            Node node = paragraph.getFirstChild();
            int pictures = 0;
            while (node != null && isPicture(node)) {
                pictures++;
                node = node.getNext() instanceof SoftLineBreak line ? line.getNext() : null;
            }
            return pictures > 0 && node != null && isEmphasised(node, paragraph.getLastChild());
        }

        private static boolean isPicture(Node node) {
            return node instanceof Image
                    || (node instanceof Link link
                            && link.getFirstChild() instanceof Image
                            && link.getFirstChild() == link.getLastChild());
        }

        private static boolean isEmphasised(Node first, Node last) {
            return (first instanceof Emphasis && first == last)
                    || (first instanceof HtmlInline start
                            && start.getLiteral().equals("<em>")
                            && last instanceof HtmlInline end
                            && end.getLiteral().equals("</em>"));
        }

        @Override
        public void visit(BlockQuote quote) {
            if (quote.getFirstChild() instanceof Paragraph first
                    && first.getNext() != null
                    && first.getFirstChild() instanceof StrongEmphasis strong
                    && strong == first.getLastChild()) {
                replace(strong, new QuoteTitle());
                replace(first, first.getFirstChild());
            }
            visitChildren(quote);
        }

        @Override
        public void visit(Heading heading) {
            conventions.headings.add(heading);
            if (heading.getLastChild() instanceof Text last && last.getLiteral().endsWith("}")) {
                String text = last.getLiteral();
                int start = text.lastIndexOf("{#");
                String id = start < 0 ? "" : text.substring(start + 2, text.length() - 1);
                if (!id.isEmpty() && id.chars().noneMatch(c -> c == ' ' || c == '{' || c == '}')) {
                    last.setLiteral(text.substring(0, start).stripTrailing());
                    heading.appendChild(new HeadingId(id));
                }
            }
            visitChildren(heading);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                FootnoteDefinition definition = conventions.definitions.get(key(reference.getLabel()));
                if (definition != null) {
                    replace(reference, new FootnoteReference(definition.getLabel()));
                }
            }
            if (node instanceof TableHead head && isBlank(head)) {
                head.unlink();
                return;
            }
            visitChildren(node);
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

        /** Puts a node in the place of another one, with its children. */
        private static void replace(Node node, Node other) {
            if (other.getParent() != null) {
                other.unlink();
            } else {
                Node child = node.getFirstChild();
                while (child != null) {
                    Node next = child.getNext();
                    other.appendChild(child);
                    child = next;
                }
            }
            node.insertBefore(other);
            node.unlink();
        }
    }
}
