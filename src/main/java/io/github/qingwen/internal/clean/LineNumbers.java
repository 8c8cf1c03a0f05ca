package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;
import io.github.qingwen.internal.text.Digits;
import io.github.qingwen.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Line numbers printed with code: a column beside it (a cell, a list or a block), or an element at the start of each
 * line.
 */
final class LineNumbers {
    /** Maximum digits of a line number. */
    private static final int MAX_DIGITS = 5;
    /** Maximum number of elements around a number in its column. */
    private static final int MAX_LEVELS = 8;

    /** Class names of highlighters: chroma, pygments, highlight.js, Prism, Hexo, rouge, GitHub, CSDN. */
    private static final Pattern NAMES = Pattern.compile("(?i)(?:^|\\s)(?:ln|lnt|lntd|lnum|gutter|gl|ec-line-number|"
            + "line-?nos?|line-?num(?:ber)?s?|line-?numbers?-(?:rows|wrapper)|linenodiv|hljs-ln-(?:numbers|n)|blob-num|"
            + "react-syntax-highlighter-line-number|pre-numbering|crayon-nums?|code-snippet__line-index)(?:\\s|$)");

    /** Elements that may be a column of numbers without a known name. */
    private static final Set<String> COLUMNS = Set.of("ul", "ol", "td", "code");

    private static final String CODE = "pre, code, [class*=blob-code], [class*=crayon-code]";

    private LineNumbers() {}

    /** Returns the elements of a content that hold only line numbers, perhaps with some of those inside them. */
    static List<Element> in(Element content) {
        List<Element> found = new ArrayList<>();
        for (Element element : content.getAllElements()) {
            if (element != content && areIn(element)) {
                found.add(element);
            } else if (element.normalName().equals("tbody")) {
                found.addAll(columnOf(element));
            }
        }
        return found;
    }

    /** Returns true for an element whose text is successive numbers. */
    static boolean areAllOf(Element element) {
        Span numbers = Span.of(element);
        return numbers != null && numbers.count > 0;
    }

    private static boolean areIn(Element element) {
        if (beginsWithLetter(element)) {
            return false;
        }
        boolean isNamed = isNamed(element);
        Span numbers = isNamed || COLUMNS.contains(element.normalName()) ? Span.of(element) : null;
        if (numbers == null) {
            return false;
        }
        if (isNamed) {
            return element.closest("pre, code") != null || isBeside(element, CODE);
        }
        return numbers.first == 1 && isColumn(element, numbers.count);
    }

    private static boolean beginsWithLetter(Element element) {
        Node first = element;
        for (int i = 0; i < MAX_LEVELS && first.childNodeSize() > 0; i++) {
            first = first.childNode(0);
        }
        String text = first instanceof TextNode node ? node.getWholeText() : "";
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    /** Numbers without a known name are text unless they are where line numbers usually are. */
    private static boolean isColumn(Element element, int numbers) {
        return switch (element.normalName()) {
            case "ul", "ol" ->
                isPre(element.parent())
                        || (isPre(element.nextElementSibling())
                                && !holds(element.nextElementSibling(), "code[data-stated]"));
            case "td" ->
                numbers > 1
                        && element.childrenSize() > 0
                        && (isBeside(element, "pre") || isCode(element.nextElementSibling()));
            case "code" -> numbers > 1 && isPre(element.parent()) && isBeside(element, "code");
            default -> false;
        };
    }

    private static boolean isPre(@Nullable Element element) {
        return element != null && element.normalName().equals("pre");
    }

    private static boolean isNamed(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return element.hasAttr("data-line-number")
                || (style.contains("user-select") && style.replace(" ", "").contains("user-select:none"))
                || (element.hasAttr("class")
                        && NAMES.matcher(element.className()).find());
    }

    private static boolean isBeside(Element element, String code) {
        return holds(element.nextElementSibling(), code) || holds(element.previousElementSibling(), code);
    }

    private static boolean holds(@Nullable Element element, String code) {
        return element != null && element.selectFirst(code) != null;
    }

    /** Returns the first cells of rows that each hold a number and a line of code, or nothing for other tables. */
    private static List<Element> columnOf(Element table) {
        List<Element> column = new ArrayList<>();
        for (Element row : table.children()) {
            if (row.childrenSize() != 2 || !isCode(row.child(1))) {
                return List.of();
            }
            Span number = Span.of(row.child(0));
            column.add(row.child(0));
            if (number == null || number.count != 1 || number.first != column.size()) {
                return List.of();
            }
        }
        return column.size() > 1 ? column : List.of();
    }

    private static boolean isCode(@Nullable Element cell) {
        if (cell == null) {
            return false;
        }
        if (Declarations.parse(cell.attr("style")).value(Property.WHITE_SPACE).startsWith("pre")) {
            return true;
        }
        Element only = cell.firstElementChild();
        return only != null
                && cell.childrenSize() == 1
                && Whitespace.isBlank(cell.ownText())
                && Set.of("pre", "code").contains(only.normalName());
    }

    /** Successive numbers. */
    private static final class Span {
        private int first;
        private int count;

        /**
         * Returns the numbers that make up the whole text of an element, or null for other text. Without text there are
         * no numbers.
         */
        static @Nullable Span of(Element element) {
            Span span = new Span();
            NodeFilter filter = (node, depth) ->
                    depth <= MAX_LEVELS && span.continues(node) ? FilterResult.CONTINUE : FilterResult.STOP;
            return NodeTraversor.filter(filter, element) == FilterResult.STOP ? null : span;
        }

        private boolean continues(Node node) {
            if (!(node instanceof TextNode text)) {
                return !(node instanceof Element element)
                        || !element.normalName().equals("img");
            }
            StringTokenizer tokens = new StringTokenizer(text.getWholeText(), " \t\n\r\f\u00a0");
            while (tokens.hasMoreTokens()) {
                Integer number = Digits.parse(tokens.nextToken(), MAX_DIGITS);
                if (number == null || (count > 0 && number != first + count)) {
                    return false;
                }
                first = number - count;
                count++;
            }
            return true;
        }
    }
}
