package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.text.Ascii;

/**
 * The look of a line, and the rough form of its text. Groups lines more finely than the look alone.
 *
 * @param look its typography
 * @param begins the kind of its first character
 * @param ends the kind of its last character
 * @param length its length on a binary logarithmic scale
 */
public record Shape(Look look, int begins, int ends, int length) {
    private static final String SENTENCE = "。！？!?；;…";
    private static final String PAUSE = "，、,";
    private static final String COLON = "：:";
    private static final String CLOSING = "”」』\"）)】》]";
    private static final String OPENING = "“「『\"（(【《[";

    static Shape of(Look look, Wording wording) {
        int steps = Integer.SIZE - Integer.numberOfLeadingZeros(wording.length() / 4);
        return new Shape(look, begins(wording.first()), ends(wording.last()), steps);
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

    private static int ends(char last) {
        return SENTENCE.indexOf(last) >= 0
                ? 1
                : PAUSE.indexOf(last) >= 0 ? 2 : COLON.indexOf(last) >= 0 ? 3 : CLOSING.indexOf(last) >= 0 ? 4 : 0;
    }
}
