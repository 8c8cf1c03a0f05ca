package io.github.qingwen.internal.markdown;

/** Character references: an ampersand, a name or {@code #} and a number, a semicolon. */
final class CharacterReference {
    /** Longer than the longest name of a character in HTML (31) and than any number. */
    private static final int MAX_LENGTH = 40;

    static final String OPENING_BRACE = "&#123;";

    private CharacterReference() {}

    /** Returns whether the ampersand at an index starts what a parser may read as a character reference. */
    static boolean startsAt(String text, int ampersand) {
        int end = ampersand + 1;
        while (end < text.length() && end - ampersand <= MAX_LENGTH && isPart(text.charAt(end))) {
            end++;
        }
        return end > ampersand + 1 && end < text.length() && text.charAt(end) == ';';
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '#';
    }
}
