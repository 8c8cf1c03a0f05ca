package io.github.qingwen.internal.render;

/** Labels of footnotes as {@code [^label]} and the fragment of a URL can hold them. */
public final class FootnoteLabel {
    private FootnoteLabel() {}

    /**
     * Returns the letters, digits, hyphens, underscores and full stops of a label; {@code note} where it has none of
     * them.
     */
    public static String of(String label) {
        StringBuilder safe = new StringBuilder();
        label.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')
                .forEach(safe::appendCodePoint);
        return safe.isEmpty() ? "note" : safe.toString();
    }
}
