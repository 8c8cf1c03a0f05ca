package io.github.qingwen.internal.markdown;

import org.commonmark.text.Characters;

/**
 * The rule by which parsers distinguish delimiters of emphasis from text. CommonMark 0.31.2, section 6.2:
 *
 * <blockquote>A left-flanking delimiter run is a delimiter run that is (1) not followed by Unicode whitespace, and
 * either (2a) not followed by a Unicode punctuation character, or (2b) followed by a Unicode punctuation character and
 * preceded by Unicode whitespace or a Unicode punctuation character.</blockquote>
 *
 * <p>Only such a run opens emphasis; a right-flanking run, its mirror image, closes it. Chinese punctuation at the edge
 * of an emphasis beside a letter breaks the rule: <code>他说**“好”**了</code> is not bold.
 */
final class Flanking {
    private Flanking() {}

    /**
     * Returns whether every parser reads a delimiter between two code points as part of the emphasis.
     *
     * @param inner the code point inside the emphasis
     * @param outer the code point outside
     */
    static boolean holds(int inner, int outer) {
        if (Characters.isWhitespaceCodePoint(inner)) {
            return false;
        }
        return !Characters.isPunctuationCodePoint(inner)
                || Characters.isWhitespaceCodePoint(outer)
                || isPunctuationForAllParsers(outer);
    }

    /**
     * Returns whether all parsers treat a code point as punctuation. Before CommonMark 0.31, symbols such as emoji were not
     * punctuation. For markdown-it, nothing beyond the Basic Multilingual Plane is.
     */
    private static boolean isPunctuationForAllParsers(int c) {
        return Escapes.isPunctuation(c)
                || (Character.isBmpCodePoint(c) && Characters.isPunctuationCodePoint(c) && !isSymbol(c));
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
