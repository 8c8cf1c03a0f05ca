package io.github.qingwen.internal.layout;

/** How white space shows: CSS {@code white-space}. */
public enum WhiteSpace {
    /** Runs of it are one space, at the edges of a line none ({@code normal}, {@code nowrap}). */
    COLLAPSE,
    /** Spaces collapse, line feeds stay ({@code pre-line}). */
    KEEP_LINES,
    /** All of it stays ({@code pre}, {@code pre-wrap}, {@code break-spaces}). */
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
