package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Ascii;
import org.jsoup.nodes.Element;

/**
 * The markup of a line, and the rough form of its text. Lines of one template have equal shapes.
 *
 * @param markup a hash of the names and styles of the innermost elements around it
 * @param begins the kind of its first character
 * @param length its length on a binary logarithmic scale
 */
public record Shape(int markup, int begins, int length) {
    private static final String OPENING = "“「『\"（(【《[";
    /** Number of elements whose markup counts. */
    private static final int DEPTH = 5;

    static Shape of(Segment.Text line, Wording wording) {
        int steps = Integer.SIZE - Integer.numberOfLeadingZeros(wording.length() / 4);
        return new Shape(markup(line.runs().get(0).element()), begins(wording.first()), steps);
    }

    private static int markup(Element innermost) {
        int hash = 0;
        Element element = innermost;
        for (int i = 0; i < DEPTH && element != null; i++) {
            hash = 31 * (31 * hash + element.tagName().hashCode())
                    + element.attr("style").hashCode();
            element = element.parent();
        }
        return hash;
    }

    private static int begins(char first) {
        if (Ascii.isDigit(first)) {
            return 1;
        }
        if (OPENING.indexOf(first) >= 0) {
            return 2;
        }
        // a symbol is its own kind
        return Character.isLetter(first) ? 0 : first;
    }
}
