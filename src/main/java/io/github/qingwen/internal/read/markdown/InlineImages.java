package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.Attribute;
import io.github.qingwen.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Marks images whose line also holds text as inline. */
final class InlineImages extends AbstractVisitor {
    private final List<Image> images = new ArrayList<>();
    private final boolean always;
    private boolean hasText;

    /** @param always whether to mark images on lines without text too */
    private InlineImages(boolean always) {
        this.always = always;
    }

    /** Marks the inline images of a paragraph or cell. */
    static void mark(Node parent) {
        mark(parent, new InlineImages(false));
    }

    /** Marks all images of a heading, title or caption, where every image is inline. */
    static void markAll(Node parent) {
        mark(parent, new InlineImages(true));
    }

    private static void mark(Node parent, InlineImages line) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.accept(line);
        }
        line.end();
    }

    private void end() {
        if (hasText || always) {
            images.forEach(image -> image.appendChild(new Attribute("data-inline", "")));
        }
        images.clear();
        hasText = false;
    }

    @Override
    public void visit(Image image) {
        images.add(image);
    }

    @Override
    public void visit(Text text) {
        hasText |= !Whitespace.isBlank(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        hasText = true;
    }

    @Override
    public void visit(CustomNode node) {
        // a strikethrough has children; a formula or footnote reference is text itself
        hasText |= node.getFirstChild() == null;
        visitChildren(node);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        end();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        end();
    }

    @Override
    public void visit(HtmlInline tag) {
        if (tag.getLiteral().startsWith("<br")) {
            end();
        }
    }
}
