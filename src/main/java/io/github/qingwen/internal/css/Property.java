package io.github.qingwen.internal.css;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The CSS properties that affect visibility or structure. All others are ignored. */
public enum Property {
    DISPLAY("display"),
    VISIBILITY("visibility"),
    OPACITY("opacity"),
    OVERFLOW("overflow"),
    OVERFLOW_X("overflow-x"),
    OVERFLOW_Y("overflow-y"),
    POSITION("position"),
    LEFT("left"),
    RIGHT("right"),
    TOP("top"),
    BOTTOM("bottom"),
    FLOAT("float"),
    BOX_SIZING("box-sizing"),
    WIDTH("width"),
    HEIGHT("height"),
    MAX_WIDTH("max-width"),
    MAX_HEIGHT("max-height"),
    MIN_WIDTH("min-width"),
    MIN_HEIGHT("min-height"),
    TRANSFORM("transform"),
    WEBKIT_TRANSFORM("-webkit-transform"),
    FLEX("flex"),
    FLEX_GROW("flex-grow"),
    FLEX_DIRECTION("flex-direction"),
    FLEX_FLOW("flex-flow"),
    GRID_AREA("grid-area"),
    GRID_ROW("grid-row"),
    GRID_ROW_START("grid-row-start"),
    TEXT_INDENT("text-indent"),
    FONT_SIZE("font-size"),
    FONT_WEIGHT("font-weight"),
    FONT_STYLE("font-style"),
    VERTICAL_ALIGN("vertical-align"),
    TEXT_ALIGN("text-align"),
    TEXT_DECORATION("text-decoration"),
    TEXT_DECORATION_LINE("text-decoration-line"),
    WHITE_SPACE("white-space"),
    COLOR("color"),
    WEBKIT_TEXT_FILL_COLOR("-webkit-text-fill-color"),
    WEBKIT_TEXT_STROKE("-webkit-text-stroke"),
    TEXT_SHADOW("text-shadow"),
    BOX_SHADOW("box-shadow"),
    MIX_BLEND_MODE("mix-blend-mode"),
    BACKGROUND("background"),
    BACKGROUND_COLOR("background-color"),
    BACKGROUND_IMAGE("background-image"),
    BACKGROUND_CLIP("background-clip"),
    WEBKIT_BACKGROUND_CLIP("-webkit-background-clip"),
    MARGIN("margin"),
    MARGIN_TOP("margin-top"),
    MARGIN_RIGHT("margin-right"),
    MARGIN_BOTTOM("margin-bottom"),
    MARGIN_LEFT("margin-left"),
    PADDING("padding"),
    PADDING_TOP("padding-top"),
    PADDING_RIGHT("padding-right"),
    PADDING_BOTTOM("padding-bottom"),
    PADDING_LEFT("padding-left"),
    BORDER("border"),
    BORDER_STYLE("border-style"),
    BORDER_WIDTH("border-width"),
    BORDER_COLOR("border-color"),
    BORDER_TOP("border-top"),
    BORDER_TOP_STYLE("border-top-style"),
    BORDER_TOP_WIDTH("border-top-width"),
    BORDER_TOP_COLOR("border-top-color"),
    BORDER_RIGHT("border-right"),
    BORDER_RIGHT_STYLE("border-right-style"),
    BORDER_RIGHT_WIDTH("border-right-width"),
    BORDER_RIGHT_COLOR("border-right-color"),
    BORDER_BOTTOM("border-bottom"),
    BORDER_BOTTOM_STYLE("border-bottom-style"),
    BORDER_BOTTOM_WIDTH("border-bottom-width"),
    BORDER_BOTTOM_COLOR("border-bottom-color"),
    BORDER_LEFT("border-left"),
    BORDER_LEFT_STYLE("border-left-style"),
    BORDER_LEFT_WIDTH("border-left-width"),
    BORDER_LEFT_COLOR("border-left-color"),
    BORDER_IMAGE("border-image"),
    WEBKIT_BORDER_IMAGE("-webkit-border-image");

    private static final Map<String, Property> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(property -> property.css, Function.identity()));

    private final String css;

    Property(String css) {
        this.css = css;
    }

    boolean isBorder() {
        return css.startsWith("border");
    }

    /**
     * Returns the property with a name, or null if it is not one of these.
     *
     * @param name in lower case
     */
    static @Nullable Property of(String name) {
        return BY_NAME.get(name);
    }
}
