package io.github.qingwen.style;

import java.util.List;
import java.util.Locale;

/** The sides of a box, in the order in which CSS shorthands list them. */
enum Side {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT;

    private final String suffix = '-' + name().toLowerCase(Locale.ROOT);

    /** The property of this side alone: {@code border-top} for {@code border}. */
    String property(String name) {
        return name + suffix;
    }

    /** This side's share of a shorthand that lists one to four values; empty where it lists none. */
    String share(String shorthand) {
        List<String> values = CssTokens.split(shorthand);
        return switch (values.size()) {
            case 0 -> "";
            case 1 -> values.get(0);
            case 2 -> values.get(ordinal() % 2);
            case 3 -> values.get(this == LEFT ? 1 : ordinal());
            default -> values.get(ordinal());
        };
    }
}
