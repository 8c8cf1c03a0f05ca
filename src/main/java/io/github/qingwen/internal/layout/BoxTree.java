package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.Declarations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Lays an element out: one walk over its content, inline CSS resolved on the way. */
public final class BoxTree {
    /** Browsers stop nesting at 512 elements; what is deeper keeps its text and loses its style. */
    private static final int MAX_DEPTH = 600;

    private static final Set<String> NEVER_SHOWN = Set.of(
            "script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "param", "source", "track",
            "col", "colgroup", "datalist", "option", "desc", "metadata", "defs");

    /** Editors write the same style attribute over and over. */
    private final Map<String, Declarations> known = new HashMap<>();
    /** And set neighbours alike. */
    private final Map<Declarations, Styled> styled = new IdentityHashMap<>();

    private BoxTree() {}

    /** @param content read, never changed */
    public static Box.Block of(Element content) {
        return new BoxTree().block(content, BoxStyle.plain(Display.BLOCK), StyleResolver.ROOT, 0);
    }

    private Box.Block block(Element element, BoxStyle box, TextStyle text, int depth) {
        Flow flow = new Flow();
        content(element, box.display(), text, flow, depth);
        return new Box.Block(element, box, text, flow.close());
    }

    private void content(Element element, Display display, TextStyle text, Flow flow, int depth) {
        if (depth > MAX_DEPTH) {
            deepContent(element, text, flow);
            return;
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                flow.add(new Run.Text(words.getWholeText(), text, element));
            } else if (child instanceof Element inner) {
                element(inner, display, text, flow, depth + 1);
            }
        }
    }

    private void element(Element element, Display around, TextStyle text, Flow flow, int depth) {
        String tag = element.normalName();
        if (NEVER_SHOWN.contains(tag)) {
            return;
        }
        Declarations css = declarations(element);
        // painted code lines are set as a flex row; they stay lines
        Display container = text.whiteSpace() == WhiteSpace.KEEP ? Display.BLOCK : around;
        Styled styled = styled(element, css, container, text);
        BoxStyle box = styled.box();
        TextStyle inner = styled.inner();
        if (tag.equals("br")) {
            flow.add(new Run.Break(inner, element));
        } else if (AtomicElements.isAtom(element)) {
            flow.add(new Run.Atom(inner, element));
        } else if (box.display().isInline()) {
            content(element, box.display(), inner, flow, depth);
        } else if (box.display() == Display.NONE && UserAgentStyles.display(tag).isInline()) {
            content(element, Display.INLINE, inner, flow, depth);
        } else {
            flow.add(block(element, box, inner, depth));
        }
    }

    private Styled styled(Element element, Declarations css, Display container, TextStyle text) {
        Styled last = styled.get(css);
        if (last != null && last.fits(element, container, text)) {
            return last;
        }
        double size = FontSize.of(element.normalName(), css, text.size());
        BoxStyle box = BoxResolver.box(element, css, size, container, text);
        TextStyle inner = StyleResolver.text(element, css, size, box, text);
        Styled styled = new Styled(element.normalName(), container, text, box, inner);
        if (!UserAgentStyles.isStyledByAttributes(element)) {
            this.styled.put(css, styled);
        }
        return styled;
    }

    /** What declarations came to, for elements of one name in one box. */
    private record Styled(String tag, Display container, TextStyle around, BoxStyle box, TextStyle inner) {
        boolean fits(Element element, Display container, TextStyle around) {
            return around == this.around && container == this.container && tag.equals(element.normalName())
                    && !UserAgentStyles.isStyledByAttributes(element);
        }
    }

    private Declarations declarations(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? Declarations.NONE : known.computeIfAbsent(style, Declarations::parse);
    }

    /** Takes what is too deep to lay out as text of one style, without recursion. */
    private static void deepContent(Element element, TextStyle text, Flow flow) {
        NodeTraversor.traverse((node, level) -> {
            if (node instanceof TextNode words) {
                flow.add(new Run.Text(words.getWholeText(), text, element));
            } else if (node instanceof Element inner && AtomicElements.isAtom(inner)) {
                flow.add(new Run.Atom(text, inner));
            }
        }, element);
    }

    /** Gathers what is inside a block: inline content into lines, which blocks end. */
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
            if (!line.isEmpty() && showsSomething()) {
                boxes.add(new Box.Line(line));
            }
            line.clear();
        }

        /** White space between blocks makes no line; in preformatted text and around a break it does. */
        private boolean showsSomething() {
            for (Run run : line) {
                if (!(run instanceof Run.Text text) || text.style().whiteSpace() == WhiteSpace.KEEP
                        || !text.text().isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }
}
