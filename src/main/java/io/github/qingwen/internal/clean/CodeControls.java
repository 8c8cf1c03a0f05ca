package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Controls that a page shows around code: buttons and labels to copy it, and a label that repeats its stated language.
 */
final class CodeControls {
    /** Maximum number of boxes around code that are its frame. */
    private static final int MAX_FRAMES = 5;
    /** Maximum number of characters in a frame beside the code. */
    private static final int MAX_FRAME_LENGTH = 80;
    /** Maximum length of a control. */
    private static final int MAX_CONTROL_LENGTH = 24;

    private static final Pattern COPY = Pattern.compile(
            "(?i)(?:点击|一键)?(?:复制|拷贝)(?:代码|成功)?[!！]?|已复制[!！]?|cop(?:y|ied)(?: (?:code|to clipboard))?!?");
    private static final Pattern COPY_NAME = Pattern.compile("(?i)copy(?!right)|clipboard");
    private static final Evaluator PRE = QueryParser.parse("pre");
    private static final Set<String> LABELS = Set.of("span", "div", "a", "small", "label", "i", "em", "figcaption");

    private static final Pattern LANGUAGE_NAME = Pattern.compile("(?!(?:code|pre|highlight)$)[a-z][a-z0-9+#.-]*");

    private CodeControls() {}

    /** Returns the controls of the code blocks in a content. */
    static List<Element> in(Element content) {
        List<Element> found = new ArrayList<>();
        Set<Element> done = new HashSet<>();
        for (Element pre : content.getElementsByTag("pre")) {
            if (done.add(pre)) {
                for (Element inside : pre.getAllElements()) {
                    done.add(inside);
                    if (inside != pre && isControl(inside)) {
                        found.add(inside);
                    }
                }
                addFrom(pre, content, found);
            }
        }
        return found;
    }

    /** Adds the controls in the boxes that hold the code and little else. */
    private static void addFrom(Element pre, Element content, List<Element> found) {
        Element only = onlyCode(pre);
        Element inner = only == null ? pre : only;
        StringBuilder names = new StringBuilder(names(inner));
        List<Element> beside = new ArrayList<>();
        Element frame = inner.parent();
        int left = MAX_FRAME_LENGTH;
        for (int i = 0; i < MAX_FRAMES && frame != null && frame != content; i++) {
            List<Element> parts = new ArrayList<>();
            left = gather(inner, Node::previousSibling, left, parts);
            left = gather(inner, Node::nextSibling, left, parts);
            if (left < 0) {
                break;
            }
            beside.addAll(parts);
            names.append(names(frame));
            inner = frame;
            frame = frame.parent();
        }
        String stated = names.append(' ').toString().toLowerCase(Locale.ROOT);
        for (Element element : beside) {
            if (isControl(element) || isLabel(element, stated)) {
                found.add(element);
            }
        }
    }

    /** Returns the only {@code code} directly in a {@code pre}, or null; there may be one for each line. */
    private static @Nullable Element onlyCode(Element pre) {
        Element only = null;
        for (Element child : pre.children()) {
            if (child.normalName().equals("code")) {
                if (only != null) {
                    return null;
                }
                only = child;
            }
        }
        return only;
    }

    /**
     * Collects the elements on one side of another one. Returns the number of characters left for its frame, negative
     * if there is other code or too much text.
     */
    private static int gather(Element inner, Function<Node, @Nullable Node> next, int max, List<Element> parts) {
        int left = max;
        for (Node node = next.apply(inner); node != null && left >= 0; node = next.apply(node)) {
            if (node instanceof TextNode text) {
                left -= Whitespace.strip(text.text()).length();
            } else if (node instanceof Element element && !LineNumbers.areAllOf(element)) {
                left -= element.selectFirst(PRE) == null ? element.text().length() : max + 1;
                if (left >= 0) {
                    parts.addAll(element.getAllElements());
                }
            }
        }
        return left;
    }

    private static boolean isControl(Element element) {
        if (element.normalName().equals("button")) {
            return true;
        }
        return COPY_NAME.matcher(element.className()).find() && shortText(element) != null;
    }

    private static boolean isLabel(Element element, String names) {
        String text = LABELS.contains(element.normalName()) ? shortText(element) : null;
        return text != null
                && (COPY.matcher(text).matches()
                        || (LANGUAGE_NAME.matcher(text).matches()
                                && (names.contains(' ' + text + ' ') || names.contains('-' + text + ' '))));
    }

    /** Returns the text of an element in lower case, or null for code, long text and deeply nested text. */
    private static @Nullable String shortText(Element element) {
        StringBuilder text = new StringBuilder();
        NodeFilter filter = (node, depth) -> {
            Whitespace.appendCollapsed(node instanceof TextNode textNode ? textNode.getWholeText() : "", text);
            return depth > MAX_FRAMES
                            || text.length() > MAX_CONTROL_LENGTH
                            || node.normalName().equals("code")
                    ? FilterResult.STOP
                    : FilterResult.CONTINUE;
        };
        return NodeTraversor.filter(filter, element) == FilterResult.STOP
                ? null
                : Whitespace.strip(text.toString()).toLowerCase(Locale.ROOT);
    }

    /** Returns the names that an element's markup states for its language, each after a space. */
    private static String names(Element element) {
        return ' ' + String.join(" ", element.className(), element.attr("data-lang"), element.attr("data-language"));
    }
}
