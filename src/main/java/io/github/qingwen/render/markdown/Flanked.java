package io.github.qingwen.render.markdown;

import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of an emphasis, without what at its edges would keep the delimiters from being read as such (CommonMark
 * 0.31.2, section 6.2: left-flanking and right-flanking delimiter runs).
 *
 * @param before white space and punctuation that goes before the emphasis
 * @param content what stays in it; empty where nothing is left
 * @param after white space and punctuation that goes behind it
 * @param holds true where the delimiters are read as such
 */
record Flanked(String before, List<Inline> content, String after, boolean holds) {
    static Flanked of(List<Inline> content, int outside, int behind) {
        List<Inline> inner = new ArrayList<>(content);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        moveLeading(inner, before, outside);
        moveTrailing(inner, after, behind);
        if (inner.isEmpty()) {
            return new Flanked(before.toString(), inner, after.toString(), false);
        }
        int left = before.isEmpty() ? outside : before.codePointBefore(before.length());
        int right = after.isEmpty() ? behind : after.codePointAt(0);
        boolean holds = flanks(Edges.first(inner.get(0)), left) && flanks(Edges.last(inner.get(inner.size() - 1)), right);
        return new Flanked(before.toString(), inner, after.toString(), holds);
    }

    /** The character before the emphasis. */
    int outside(int around) {
        return before.isEmpty() ? around : before.codePointBefore(before.length());
    }

    /** The character behind the emphasis. */
    int behind(int around) {
        return after.isEmpty() ? around : after.codePointAt(0);
    }

    /** True where a delimiter between the two belongs to the inner one, for every parser: they differ about symbols. */
    private static boolean flanks(int inner, int outer) {
        return !Characters.isWhitespace(inner)
                && (!Characters.isPunctuation(inner) || Characters.isWhitespace(outer) || Characters.isPlainPunctuation(outer));
    }

    private static void moveLeading(List<Inline> inner, StringBuilder before, int outside) {
        while (!inner.isEmpty() && inner.get(0) instanceof Inline.Text text) {
            String words = text.text();
            int at = 0;
            while (at < words.length()) {
                int c = words.codePointAt(at);
                int left = before.isEmpty() ? outside : before.codePointBefore(before.length());
                if (flanks(c, left)) {
                    break;
                }
                before.appendCodePoint(c);
                at += Character.charCount(c);
            }
            if (at < words.length()) {
                inner.set(0, new Inline.Text(words.substring(at)));
                return;
            }
            inner.remove(0);
        }
    }

    private static void moveTrailing(List<Inline> inner, StringBuilder after, int behind) {
        while (!inner.isEmpty() && inner.get(inner.size() - 1) instanceof Inline.Text text) {
            String words = text.text();
            int end = words.length();
            while (end > 0) {
                int c = words.codePointBefore(end);
                int right = after.isEmpty() ? behind : after.codePointAt(0);
                if (flanks(c, right)) {
                    break;
                }
                after.insert(0, Character.toChars(c));
                end -= Character.charCount(c);
            }
            if (end > 0) {
                inner.set(inner.size() - 1, new Inline.Text(words.substring(0, end)));
                return;
            }
            inner.remove(inner.size() - 1);
        }
    }
}
