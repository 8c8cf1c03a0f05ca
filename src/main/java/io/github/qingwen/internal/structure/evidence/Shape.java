package io.github.qingwen.internal.structure.evidence;

/**
 * How a line looks and how it is worded, roughly: twins by more than their typography.
 *
 * @param look its typography
 * @param begins the kind of its first character
 * @param ends the kind of its last character
 * @param length its length in steps that double
 */
public record Shape(Look look, int begins, int ends, int length) {
    private static final String SENTENCE = "。！？!?；;…";
    private static final String PAUSE = "，、,";
    private static final String COLON = "：:";
    private static final String CLOSING = "”」』\"）)】》]";
    private static final String OPENING = "“「『\"（(【《[";

    public static Shape of(Look look, String text, int length) {
        return new Shape(look, begins(text), ends(text), 32 - Integer.numberOfLeadingZeros(length / 4));
    }

    private static int begins(String text) {
        char first = Wording.first(text);
        if (first >= '0' && first <= '9') {
            return 1;
        }
        if (OPENING.indexOf(first) >= 0) {
            return 2;
        }
        // a symbol is its own kind
        return Character.isLetter(first) ? 0 : first;
    }

    private static int ends(String text) {
        char last = Wording.last(text);
        return SENTENCE.indexOf(last) >= 0
                ? 1
                : PAUSE.indexOf(last) >= 0 ? 2 : COLON.indexOf(last) >= 0 ? 3 : CLOSING.indexOf(last) >= 0 ? 4 : 0;
    }
}
