package io.github.qingwen.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;

/**
 * The content of an emphasis without the whitespace and punctuation at its edges that would break the {@link Flanking}
 * rule. Brackets around the whole content move out together.
 *
 * @param before text to write before the emphasis
 * @param content the content that stays inside, may be empty
 * @param after text to write after the emphasis
 * @param neighbours the neighbours of the delimiters, between {@code before} and {@code after}
 * @param torn index of the bracket whose partner alone moved out, or -1; counted in characters of the whole content, with
 *     one for a node that is not text
 */
record FlankedContent(String before, List<Node> content, String after, Neighbours neighbours, int torn) {
    /** Placeholder for a node that is not text. No edge moves across it. */
    private static final char MARKUP = '\uFFFC';

    static FlankedContent of(List<Node> content, Neighbours outer) {
        FlankedContent all = new FlankedContent("", content, "", outer, -1);
        return content.isEmpty() || all.takesDelimiters() ? all : all.withoutEdges();
    }

    private FlankedContent withoutEdges() {
        String text = text();
        int start = start(text);
        int end = end(text, start);
        Brackets brackets = Brackets.of(text);
        int torn = -1;
        int left = 0;
        int right = text.length() - 1;
        while (left < start || right >= end) {
            boolean opens = left < start;
            int partner = brackets.partner(opens ? left++ : right--, start, end);
            if (opens && partner >= 0 && partner == end - 1) {
                end = endWithoutSpaces(text, start, partner);
            } else if (!opens && partner == start) {
                start = startWithoutSpaces(text, start + 1, end);
            } else {
                torn = Math.max(torn, partner);
            }
        }
        return new FlankedContent(
                text.substring(0, start),
                between(content, start, end),
                text.substring(end),
                new Neighbours(
                        start == 0 ? neighbours.before() : text.codePointBefore(start),
                        end == text.length() ? neighbours.after() : text.codePointAt(end)),
                torn >= start && torn < end ? torn : -1);
    }

    /** Returns whether all content stays inside the emphasis. */
    boolean isWhole() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Returns whether parsers read delimiters around the content as such. */
    boolean takesDelimiters() {
        return !content.isEmpty()
                && Flanking.holds(Neighbours.first(content.get(0)), neighbours.before())
                && Flanking.holds(Neighbours.last(content.get(content.size() - 1)), neighbours.after());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Node node : content) {
            text.append(node instanceof Text run ? run.getLiteral() : String.valueOf(MARKUP));
        }
        return text.toString();
    }

    /** Returns the index of the first character that may stand inside. */
    private int start(String text) {
        int outer = neighbours.before();
        int start = 0;
        while (start < text.length()
                && text.charAt(start) != MARKUP
                && !Flanking.holds(text.codePointAt(start), outer)) {
            outer = text.codePointAt(start);
            start += Character.charCount(outer);
        }
        return start;
    }

    /** Returns the index after the last character that may stand inside. */
    private int end(String text, int start) {
        int outer = neighbours.after();
        int end = text.length();
        while (end > start && text.charAt(end - 1) != MARKUP && !Flanking.holds(text.codePointBefore(end), outer)) {
            outer = text.codePointBefore(end);
            end -= Character.charCount(outer);
        }
        return end;
    }

    private static int startWithoutSpaces(String text, int from, int end) {
        int start = from;
        while (start < end && Characters.isWhitespaceCodePoint(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endWithoutSpaces(String text, int start, int from) {
        int end = from;
        while (end > start && Characters.isWhitespaceCodePoint(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns a part of content, with indexes counted as in {@link #torn}. */
    static List<Node> between(List<Node> content, int start, int end) {
        List<Node> inside = new ArrayList<>(content.size());
        int at = 0;
        for (Node node : content) {
            String text = node instanceof Text run ? run.getLiteral() : "";
            int next = at + Math.max(1, text.length());
            int from = Math.max(start, at);
            int to = Math.min(end, next);
            if (from < to) {
                inside.add(to - from < next - at ? new Text(text.substring(from - at, to - at)) : node);
            }
            at = next;
        }
        return inside;
    }
}
