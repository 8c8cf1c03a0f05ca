package io.github.qingwen.internal.layout;

/** CSS {@code text-align}. */
public enum Align {
    START,
    CENTER,
    END,
    JUSTIFY;

    static Align parse(String value, Align inherited) {
        return switch (value) {
            case "left", "start", "-webkit-left" -> START;
            case "center", "-webkit-center" -> CENTER;
            case "right", "end", "-webkit-right" -> END;
            case "justify" -> JUSTIFY;
            default -> inherited;
        };
    }
}
