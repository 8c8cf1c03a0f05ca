package io.github.qingwen.internal.render;

/** Labels of footnotes for {@code [^label]} and URL fragments. */
public final class FootnoteLabel {
    private FootnoteLabel() {}

    /**
     * Returns the letters, digits, hyphens, underscores and full stops of a label, or {@code note} if it has none of
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
