package io.github.qingwen.internal.css;

import java.util.List;
import java.util.Objects;

/** The sides of a box, in the order of CSS shorthands. */
public enum Side {
    TOP("top"),
    RIGHT("right"),
    BOTTOM("bottom"),
    LEFT("left");

    private final Property padding;
    final Property border;
    final Property borderStyle;
    final Property borderWidth;
    final Property borderColor;

    Side(String name) {
        padding = property("padding-" + name);
        border = property("border-" + name);
        borderStyle = property("border-" + name + "-style");
        borderWidth = property("border-" + name + "-width");
        borderColor = property("border-" + name + "-color");
    }

    private static Property property(String name) {
        return Objects.requireNonNull(Property.of(name));
    }

    /** Returns the padding in CSS pixels, or 0 if it cannot be computed. */
    public double padding(Declarations css, double fontSize) {
        double length = CssLength.parse(value(css, padding, Property.PADDING), fontSize, CssLength.AUTO);
        return CssLength.isKnown(length) ? Math.max(0, length) : 0;
    }

    /** Returns the value of this side's longhand, otherwise its share of the property for all sides. */
    String value(Declarations css, Property longhand, Property all) {
        String value = css.value(longhand);
        return value.isEmpty() ? share(css.value(all)) : value;
    }

    /** Returns this side's value of a property with one to four values, or the empty string. */
    String share(String allSides) {
        List<String> values = CssTokens.split(allSides);
        return switch (values.size()) {
            case 0 -> "";
            case 1 -> values.get(0);
            case 2 -> values.get(ordinal() % 2);
            case 3 -> values.get(this == LEFT ? 1 : ordinal());
            default -> values.get(ordinal());
        };
    }
}
