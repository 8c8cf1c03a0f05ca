package io.github.qingwen.internal.css;

import java.util.List;

/** The sides of a box, in the order in which CSS shorthands list them. */
public enum Side {
    TOP(
            Property.PADDING_TOP,
            Property.BORDER_TOP,
            Property.BORDER_TOP_STYLE,
            Property.BORDER_TOP_WIDTH,
            Property.BORDER_TOP_COLOR),
    RIGHT(
            Property.PADDING_RIGHT,
            Property.BORDER_RIGHT,
            Property.BORDER_RIGHT_STYLE,
            Property.BORDER_RIGHT_WIDTH,
            Property.BORDER_RIGHT_COLOR),
    BOTTOM(
            Property.PADDING_BOTTOM,
            Property.BORDER_BOTTOM,
            Property.BORDER_BOTTOM_STYLE,
            Property.BORDER_BOTTOM_WIDTH,
            Property.BORDER_BOTTOM_COLOR),
    LEFT(
            Property.PADDING_LEFT,
            Property.BORDER_LEFT,
            Property.BORDER_LEFT_STYLE,
            Property.BORDER_LEFT_WIDTH,
            Property.BORDER_LEFT_COLOR);

    private final Property padding;
    private final Property border;
    private final Property borderStyle;
    private final Property borderWidth;
    private final Property borderColor;

    Side(Property padding, Property border, Property borderStyle, Property borderWidth, Property borderColor) {
        this.padding = padding;
        this.border = border;
        this.borderStyle = borderStyle;
        this.borderWidth = borderWidth;
        this.borderColor = borderColor;
    }

    Property padding() {
        return padding;
    }

    Property border() {
        return border;
    }

    Property borderStyle() {
        return borderStyle;
    }

    Property borderWidth() {
        return borderWidth;
    }

    Property borderColor() {
        return borderColor;
    }

    /** Returns this side's value of a shorthand of one to four values; the empty string where it has none. */
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
