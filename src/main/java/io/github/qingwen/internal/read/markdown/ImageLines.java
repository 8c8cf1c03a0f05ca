package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.Element;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/**
 * Separates the image lines of a paragraph from its text. Image lines become a figure; if the rest of the paragraph is
 * one emphasis, that is the caption. A single image before a card link becomes the card's cover.
 */
final class ImageLines {
    private final Paragraph paragraph;
    private final List<List<Node>> lines = new ArrayList<>();

    private ImageLines(Paragraph paragraph) {
        this.paragraph = paragraph;
        List<Node> line = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            line.add(node);
            if (Nodes.isBreak(node)) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        lines.add(line);
    }

    /** Replaces a paragraph that has image lines with figures, cards and paragraphs of text. */
    static void separate(Paragraph paragraph) {
        ImageLines lines = new ImageLines(paragraph);
        if (lines.lines.stream().anyMatch(ImageLines::isImageLine)) {
            lines.separate();
        }
    }

    private static boolean isImageLine(List<Node> line) {
        return line.stream().anyMatch(ImageLines::isImage)
                && line.stream().allMatch(node -> isImage(node) || Nodes.isBreak(node) || Nodes.isBlank(node));
    }

    /** Returns true for an image, perhaps linked or emphasised. */
    private static boolean isImage(Node node) {
        if (node instanceof Image) {
            return true;
        }
        Node child = node instanceof Link || node instanceof Emphasis || node instanceof StrongEmphasis
                ? node.getFirstChild()
                : null;
        boolean images = child != null;
        while (child != null && images) {
            images = isImage(child);
            child = child.getNext();
        }
        return images;
    }

    private void separate() {
        int at = 0;
        while (at < lines.size()) {
            boolean images = isImageLine(lines.get(at));
            int end = at + 1;
            while (end < lines.size() && isImageLine(lines.get(end)) == images) {
                end++;
            }
            List<Node> piece =
                    lines.subList(at, end).stream().flatMap(List::stream).toList();
            if (!images) {
                text(piece);
            } else if (figure(piece)) {
                break;
            }
            at = end;
        }
        paragraph.unlink();
    }

    private void text(List<Node> nodes) {
        Paragraph text = new Paragraph();
        nodes.forEach(text::appendChild);
        if (text.getLastChild() != null && Nodes.isBreak(text.getLastChild())) {
            text.getLastChild().unlink();
        }
        paragraph.insertBefore(text);
    }

    /** Adds a figure or a card with cover; returns true if that consumes the rest of the paragraph. */
    private boolean figure(List<Node> nodes) {
        Node last = nodes.get(nodes.size() - 1);
        Node rest = last instanceof SoftLineBreak ? last.getNext() : null;
        List<Node> images = nodes.stream().filter(ImageLines::isImage).toList();
        Element card = images.size() == 1 && images.get(0) instanceof Image && rest != null && rest.getNext() == null
                ? CardLinks.card(rest)
                : null;
        Element figure = card == null ? new Element("figure") : card;
        images.forEach(figure::appendChild);
        boolean captioned = card == null && Nodes.isEmphasis(rest);
        if (rest != null && captioned) {
            Element caption = Nodes.moveEmphasised(rest, new Element("figcaption"));
            InlineImages.markAll(caption);
            figure.appendChild(caption);
        }
        paragraph.insertBefore(figure);
        return card != null || captioned;
    }
}
