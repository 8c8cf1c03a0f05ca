package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.report.QingwenException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Lays out an element: one traversal of its content, which also resolves inline CSS. */
public final class BoxTree {
    /** Parsed style attributes by their text, because editors repeat the same ones. */
    private final Map<String, Declarations> parsed = new HashMap<>();
    /** The last resolved style by declarations, or by element name if there are none. */
    private final IdentityHashMap<Object, Resolved> resolved = new IdentityHashMap<>();

    private final Element root;
    private final Ground ground;
    private final int maxDepth;
    private int openQuotes;
    /** Whether the next hidden element is laid out as visible; it is the outermost one. */
    private boolean reveals;

    private BoxTree(Element root, int maxDepth) {
        this.root = root;
        this.ground = new Ground(root, this::declarations);
        this.maxDepth = maxDepth;
    }

    /**
     * Returns the box tree of an element.
     *
     * @param content the element, which is not changed
     * @param maxDepth maximum nesting of elements below it
     * @throws QingwenException if they are nested more deeply
     */
    public static Box.Block of(Element content, int maxDepth) {
        return new BoxTree(content, maxDepth).tree(TextStyle.ROOT);
    }

    /**
     * Returns the box tree of an element as if the outermost hidden elements in it were visible.
     *
     * @param page the style around the element
     */
    public static Box.Block revealing(Element content, int maxDepth, TextStyle page) {
        BoxTree tree = new BoxTree(content, maxDepth);
        tree.reveals = true;
        return tree.tree(page);
    }

    private Box.Block tree(TextStyle page) {
        return block(root, BoxStyle.plain(Display.BLOCK), page, 0);
    }

    private Box.Block block(Element element, BoxStyle box, TextStyle text, int depth) {
        Flow flow = new Flow();
        content(element, box.display(), text, flow, depth);
        return new Box.Block(element, box, text, flow.close());
    }

    private void content(Element element, Display display, TextStyle text, Flow flow, int depth) {
        checkDepth(element, depth);
        if (depth > Limits.LAYOUT_DEPTH) {
            deepContent(element, depth, text, flow);
            return;
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode textNode) {
                flow.add(text(textNode.getWholeText(), text, element, textNode));
            } else if (child instanceof DataNode source) {
                flow.add(text(source.getWholeData(), text, element, source));
            } else if (child instanceof Element inner) {
                element(inner, display, text, flow, depth + 1);
            }
        }
    }

    private Run.Text text(String text, TextStyle style, Element element, Node node) {
        boolean setOff = style.hiddenText() == Hidden.SAME_COLOUR && ground.maySetOff(element);
        return new Run.Text(text, setOff ? style.setOff() : style, node);
    }

    private void element(Element element, Display around, TextStyle text, Flow flow, int depth) {
        String tag = element.normalName();
        UserAgentStyle byTag = UserAgentStyle.of(tag);
        if (!byTag.isShown()
                && !(tag.equals("noscript") && ImageSource.isShown(element))
                && !AtomicElements.isShownScript(element)) {
            return;
        }
        Declarations css = declarations(element);
        // code whose lines are flex rows keeps its lines
        Display container = text.whiteSpace() == WhiteSpace.KEEP ? Display.BLOCK : around;
        Resolved style = resolve(element, byTag, css, container, text);
        BoxStyle box = style.box();
        TextStyle inner = style.inner();
        if (tag.equals("br")) {
            flow.add(new Run.Break(inner, element));
            return;
        }
        Atomic atomic = AtomicElements.of(element, css);
        if (atomic != null) {
            Run.Atom run = new Run.Atom(inner, element, atomic);
            if (atomic instanceof Atomic.Formula formula && formula.isDisplayed()) {
                List<Box> line = List.of(new Box.Line(List.of(run)));
                flow.add(new Box.Block(element, BoxStyle.plain(Display.BLOCK), inner, line));
            } else {
                flow.add(run);
            }
            return;
        }
        boolean revealed = reveals && inner.hiddenBy() != null;
        if (revealed) {
            reveals = false;
            inner = inner.shown();
        }
        if (box.display().isInline()) {
            inline(element, inner, flow, depth, box.display());
        } else if (box.display() == Display.NONE && byTag.display().isInline()) {
            content(element, Display.INLINE, inner, flow, depth);
        } else {
            flow.add(block(element, box, inner, depth));
        }
        reveals |= revealed;
    }

    /**
     * Adds the content of an inline element, with the quotation marks or brackets that a browser generates around it.
     */
    private void inline(Element element, TextStyle text, Flow flow, int depth, Display display) {
        String tag = element.normalName();
        if (tag.equals("q")) {
            boolean outer = openQuotes++ % 2 == 0;
            flow.add(new Run.Text(outer ? "“" : "‘", text, element));
            content(element, display, text, flow, depth);
            flow.add(new Run.Text(outer ? "”" : "’", text, element));
            openQuotes--;
        } else if (tag.equals("rt") && !hasBrackets(element)) {
            flow.add(new Run.Text("（", text, element));
            content(element, display, text, flow, depth);
            flow.add(new Run.Text("）", text, element));
        } else {
            content(element, display, text, flow, depth);
        }
    }

    /**
     * Returns whether the markup has its own brackets, in {@code rp}, for readers that do not show ruby above the line.
     */
    private static boolean hasBrackets(Element rt) {
        Element before = rt.previousElementSibling();
        return before != null && before.normalName().equals("rp");
    }

    private Resolved resolve(
            Element element, UserAgentStyle byTag, Declarations css, Display container, TextStyle text) {
        String tag = element.normalName();
        boolean byAttributes = UserAgentStyle.isStyledByAttributes(element)
                || css.has(Property.OPACITY)
                || css.has(Property.VISIBILITY);
        if (css.isEmpty() && !byTag.isStyled() && !byAttributes) {
            return new Resolved(tag, container, text, BoxResolver.undeclared(byTag, container), text);
        }
        // neighbours often have equal styles
        Object key = css.isEmpty() ? tag : css;
        Resolved last = byAttributes ? null : resolved.get(key);
        if (last != null && last.fits(tag, container, text)) {
            return last;
        }
        double size = FontSize.of(byTag, css, text.size());
        BoxStyle box = BoxResolver.box(element, byTag, css, size, container, text);
        TextStyle inner = StyleResolver.text(element, byTag, css, size, box, text);
        Resolved style = new Resolved(tag, container, text, box, inner);
        if (!byAttributes) {
            resolved.put(key, style);
        }
        return style;
    }

    /** The styles to which declarations resolve, for elements of one name in one container. */
    private record Resolved(String tag, Display container, TextStyle around, BoxStyle box, TextStyle inner) {
        boolean fits(String tag, Display container, TextStyle around) {
            return around == this.around && container == this.container && tag.equals(this.tag);
        }
    }

    private Declarations declarations(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? Declarations.NONE : parsed.computeIfAbsent(style, Declarations::parse);
    }

    private void checkDepth(Element element, int depth) {
        if (depth > maxDepth) {
            throw new QingwenException(
                    QingwenException.Kind.TOO_DEEP,
                    "elements are nested more than " + maxDepth + " deep at " + new ElementPaths(root).of(element)
                            + Limits.advice("depth"));
        }
    }

    /** Adds content that is nested too deeply for layout, as text of one style and without recursion. */
    private void deepContent(Element element, int depth, TextStyle text, Flow flow) {
        NodeTraversor.traverse(
                (node, level) -> {
                    if (node instanceof TextNode textNode) {
                        flow.add(text(textNode.getWholeText(), text, element, element));
                    } else if (node instanceof Element inner) {
                        checkDepth(inner, depth + level);
                        Atomic atomic = AtomicElements.of(inner, Declarations.parse(inner.attr("style")));
                        if (atomic != null) {
                            flow.add(new Run.Atom(text, inner, atomic));
                        }
                    }
                },
                element);
    }

    /** Collects the content of a block. Inline content becomes lines, and a block ends the line before it. */
    private static final class Flow {
        private final List<Box> boxes = new ArrayList<>();
        private final List<Run> line = new ArrayList<>();

        void add(Run run) {
            line.add(run);
        }

        void add(Box.Block block) {
            endLine();
            boxes.add(block);
        }

        List<Box> close() {
            endLine();
            return boxes;
        }

        private void endLine() {
            if (!line.isEmpty() && isVisible()) {
                boxes.add(new Box.Line(line));
            }
            line.clear();
        }

        /** Whitespace between blocks is no line, except in preformatted text and beside a line break. */
        private boolean isVisible() {
            for (Run run : line) {
                if (!(run instanceof Run.Text text)
                        || text.style().whiteSpace() == WhiteSpace.KEEP
                        || !Whitespace.isBlank(text.text())) {
                    return true;
                }
            }
            return false;
        }
    }
}
