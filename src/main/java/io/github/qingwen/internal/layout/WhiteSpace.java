package io.github.qingwen.internal.layout;

/** CSS {@code white-space}. */
public enum WhiteSpace {
    /**
     * Each run of whitespace becomes one space, and whitespace at the ends of a line is dropped ({@code normal}, {@code
     * nowrap}).
     */
    COLLAPSE,
    /** Spaces collapse, line feeds are kept ({@code pre-line}). */
    KEEP_LINES,
    /** All whitespace is kept ({@code pre}, {@code pre-wrap}, {@code break-spaces}). */
    KEEP;

    static WhiteSpace parse(String value, WhiteSpace inherited) {
        return switch (value) {
            case "normal", "nowrap" -> COLLAPSE;
            case "pre-line" -> KEEP_LINES;
            case "pre", "pre-wrap", "break-spaces" -> KEEP;
            default -> inherited;
        };
    }
}
