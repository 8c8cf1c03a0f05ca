package io.github.qingwen.internal.render;

/** Labels of footnotes, as {@code [^label]} can hold them. */
public final class FootnoteLabel {
    private FootnoteLabel() {}

    public static String of(String label) {
        StringBuilder safe = new StringBuilder();
        label.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')
                .forEach(safe::appendCodePoint);
        return safe.isEmpty() ? "note" : safe.toString();
    }
}
