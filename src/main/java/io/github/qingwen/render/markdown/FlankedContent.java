package io.github.qingwen.render.markdown;

import io.github.qingwen.model.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The content of an emphasis without the whitespace and punctuation at its edges that would break the {@link Flanking}
 * rule.
 *
 * @param before text to write before the emphasis
 * @param content what stays inside; empty if nothing does
 * @param after text to write after the emphasis
 * @param neighbours the neighbours of the delimiters, between {@code before} and {@code after}
 */
record FlankedContent(String before, List<Inline> content, String after, Neighbours neighbours) {
    static FlankedContent of(List<Inline> content, Neighbours outer) {
        List<Inline> inner = new ArrayList<>(content);
        String before = takeLeading(inner, outer.before());
        String after = takeTrailing(inner, outer.after());
        Neighbours neighbours = new Neighbours(
                before.isEmpty() ? outer.before() : before.codePointBefore(before.length()),
                after.isEmpty() ? outer.after() : after.codePointAt(0));
        return new FlankedContent(before, inner, after, neighbours);
    }

    /** Returns whether nothing had to leave the emphasis. */
    boolean isWhole() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Returns whether parsers read delimiters around the content as such. */
    boolean takesDelimiters() {
        return !content.isEmpty()
                && Flanking.holds(Neighbours.first(content.get(0)), neighbours.before())
                && Flanking.holds(Neighbours.last(content.get(content.size() - 1)), neighbours.after());
    }

    private static String takeLeading(List<Inline> inner, int outer) {
        StringBuilder taken = new StringBuilder();
        int left = outer;
        int whole = 0;
        while (whole < inner.size() && inner.get(whole) instanceof Inline.Text text) {
            String words = text.text();
            int start = 0;
            while (start < words.length() && !Flanking.holds(words.codePointAt(start), left)) {
                left = words.codePointAt(start);
                start += Character.charCount(left);
            }
            taken.append(words, 0, start);
            if (start < words.length()) {
                inner.set(whole, new Inline.Text(words.substring(start)));
                break;
            }
            whole++;
        }
        inner.subList(0, whole).clear();
        return taken.toString();
    }

    private static String takeTrailing(List<Inline> inner, int outer) {
        Deque<String> taken = new ArrayDeque<>();
        int right = outer;
        while (!inner.isEmpty() && inner.get(inner.size() - 1) instanceof Inline.Text text) {
            String words = text.text();
            int end = words.length();
            while (end > 0 && !Flanking.holds(words.codePointBefore(end), right)) {
                right = words.codePointBefore(end);
                end -= Character.charCount(right);
            }
            taken.addFirst(words.substring(end));
            if (end > 0) {
                inner.set(inner.size() - 1, new Inline.Text(words.substring(0, end)));
                break;
            }
            inner.remove(inner.size() - 1);
        }
        return String.join("", taken);
    }
}
