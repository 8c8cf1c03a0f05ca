package io.github.qingwen.cli.preview;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The left side: the original as shown without network and scripts, with removed and changed content marked. */
final class OriginalPane {
    /** Maximum number of nodes between two parts of a marked text. */
    private static final int MAX_BETWEEN = 64;

    /** Elements whose text cannot hold a mark. */
    private static final Set<String> UNMARKABLE = Set.of("textarea", "title", "option", "template");

    /** Lengths of the start of a block's text that is searched for, and of the shortest text. */
    private static final int LONG_START = 24;

    private static final int SHORT_START = 8;
    private static final int MIN_LENGTH = 4;

    /** Characters in which the next block is searched for. They double with each block that is not found. */
    private static final int MIN_WINDOW = 2_000;

    private static final int MAX_WINDOW = 64_000;

    private final List<Node> nodes;

    private OriginalPane(Element content) {
        this.nodes = new ArrayList<>(content.nodeStream().toList());
    }

    /**
     * Returns the side as a document of its own.
     *
     * @param content as it was read; is not changed
     * @param right the other side, whose lines are numbered as those of the original that they come from
     */
    static Document of(Element content, List<Finding> findings, Article article, ArticlePane right) {
        Element copy = content.clone();
        copy.forEach(Finding::unmark);
        OriginalPane pane = new OriginalPane(copy);
        pane.align(article, right);
        findings.forEach(pane::mark);
        Sanitizer.clean(copy);
        Document page = PageShell.document("", "original.css", PageShell.INNER_POLICY);
        page.body().appendElement("div").addClass("qw-content").appendChildren(copy.childNodesCopy());
        return page;
    }

    /** Marks what the report says about the original. Blocks are marked in the article. Hidden text does not show. */
    private void mark(Finding finding) {
        boolean isInArticle = finding.is(Action.INFERRED) || finding.is(Action.ALMOST);
        if ((isInArticle && finding.entry().block() != null)
                || finding.isHidden()
                || !(finding.entry().place() instanceof Place.Content place)) {
            return;
        }
        Node start = nodes.get(place.node());
        if (!markText(finding, place.node()) && start instanceof Element element && isAbout(finding, element)) {
            finding.mark(element);
        }
    }

    /** Returns true if a finding concerns a whole element: one without text, or one with the text in an attribute. */
    private static boolean isAbout(Finding finding, Element element) {
        return finding.isElement()
                || !element.hasText()
                || element.attributes().asList().stream()
                        .anyMatch(attribute ->
                                attribute.getValue().contains(finding.entry().text()));
    }

    /**
     * Marks the texts and images of which a finding's text consists, from a node on.
     *
     * @return whether anything is marked
     */
    private boolean markText(Finding finding, int start) {
        String wanted = compact(finding.entry().text());
        int done = 0;
        int missed = 0;
        for (int i = start; i < nodes.size() && done < wanted.length() && missed < MAX_BETWEEN; i++) {
            Node node = nodes.get(i);
            int before = done;
            if (before == 0 && !mayBegin(nodes.get(start), node)) {
                return false;
            }
            if (node instanceof TextNode text) {
                String own = compact(text.getWholeText());
                done += commonPrefix(own, wanted, done);
                if (done > before) {
                    mark(i, text, done - before, finding);
                }
                if (done > before && done - before < own.length()) {
                    return true;
                }
            } else if (node instanceof Element element) {
                Optional<String> address = Pictures.addresses(element).stream()
                        .map(OriginalPane::compact)
                        .filter(each -> wanted.startsWith(each, before))
                        .findFirst();
                address.ifPresent(unused -> finding.mark(element));
                done += address.map(String::length).orElse(0);
            }
            missed = done > before ? 0 : missed + 1;
        }
        return done > 0;
    }

    /** Returns true if a text whose place is {@code start} may begin at a node. White space may precede the text. */
    private static boolean mayBegin(Node start, Node node) {
        if (start instanceof TextNode text) {
            return node == start || text.isBlank();
        }
        Node around = node;
        while (around != null && around != start) {
            around = around.parent();
        }
        return around != null;
    }

    private static int commonPrefix(String text, String wanted, int from) {
        int length = 0;
        while (length < text.length()
                && from + length < wanted.length()
                && text.charAt(length) == wanted.charAt(from + length)) {
            length++;
        }
        return length;
    }

    /** Marks the start of a text, without the white space around it. */
    private void mark(int index, TextNode text, int characters, Finding finding) {
        Element parent = text.parent();
        if (parent == null || UNMARKABLE.contains(parent.normalName())) {
            return;
        }
        // a mark inside a drawing would end it; a marked text has its mark
        if (!parent.tag().namespace().equals(Parser.NamespaceHtml)
                || parent.tagName().equals("mark")) {
            finding.mark(parent);
            return;
        }
        String whole = text.getWholeText();
        int from = 0;
        while (isSpace(whole.charAt(from))) {
            from++;
        }
        int to = from;
        for (int left = characters; left > 0; to++) {
            left -= isSpace(whole.charAt(to)) ? 0 : 1;
        }
        if (to < whole.length()) {
            text.splitText(to);
        }
        TextNode marked = from > 0 ? text.splitText(from) : text;
        Element mark = new Element("mark");
        marked.replaceWith(mark);
        mark.appendChild(marked);
        nodes.set(index, marked);
        finding.mark(mark);
    }

    /** Gives the elements in which a block begins on both sides the number of the block, as far as its text is found. */
    private void align(Article article, ArticlePane right) {
        StringBuilder compact = new StringBuilder();
        TreeMap<Integer, Element> elements = new TreeMap<>();
        for (Node node : nodes) {
            Element parent = node instanceof TextNode text ? text.parent() : null;
            if (parent != null && !UNMARKABLE.contains(parent.normalName())) {
                elements.put(compact.length(), parent);
                compact.append(compact(((TextNode) node).getWholeText()));
            }
        }
        String original = compact.toString();
        List<Block> blocks = article.allBlocks().toList();
        int cursor = 0;
        int window = MIN_WINDOW;
        for (int i = 0; i < blocks.size(); i++) {
            Element there = right.blocks().get(i);
            String text =
                    blocks.get(i).blocks().isEmpty() ? compact(blocks.get(i).text()) : "";
            if (there == null || text.length() < MIN_LENGTH) {
                continue;
            }
            String part = original.substring(cursor, Math.min(original.length(), cursor + window));
            int found = part.indexOf(start(text, LONG_START));
            found = found < 0 ? part.indexOf(start(text, SHORT_START)) : found;
            if (found < 0) {
                window = Math.min(2 * window, MAX_WINDOW);
                continue;
            }
            window = MIN_WINDOW;
            cursor += found;
            Element here = elements.floorEntry(cursor).getValue();
            if (!here.hasAttr(Finding.LINE)) {
                here.attr(Finding.LINE, String.valueOf(i));
                there.attr(Finding.LINE, String.valueOf(i));
            }
            cursor += Math.min(text.length(), SHORT_START);
        }
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u00ad';
    }

    /** Returns a text without white space: the original may have it in other places than the article. */
    private static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace((char) c)).forEach(c -> compact.append((char) c));
        return compact.toString();
    }
}
