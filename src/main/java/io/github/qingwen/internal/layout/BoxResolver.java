package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.Border;
import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.css.CssLength;
import io.github.qingwen.internal.css.CssTokens;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;
import io.github.qingwen.internal.css.Side;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Computes the style of an element's box from its declarations and the box around it. */
final class BoxResolver {
    private BoxResolver() {}

    /**
     * @param fontSize the element's font size in pixels
     * @param around the display of the enclosing box
     * @param text the style that the element inherits
     */
    static BoxStyle box(
            Element element, UserAgentStyle byTag, Declarations css, double fontSize, Display around, TextStyle text) {
        if (css.isEmpty() && !element.hasAttr("bgcolor")) {
            return undeclared(byTag, around);
        }
        CssColor background = background(element, css);
        CssColor underBorder = background != null ? background : text.background();
        Border top = Border.of(css, Side.TOP, underBorder);
        Border right = Border.of(css, Side.RIGHT, underBorder);
        Border bottom = Border.of(css, Side.BOTTOM, underBorder);
        Border left = Border.of(css, Side.LEFT, underBorder);
        return new BoxStyle(
                display(byTag.display(), css, around),
                top == Border.VISIBLE,
                right == Border.VISIBLE,
                bottom == Border.VISIBLE,
                left == Border.VISIBLE,
                top == Border.INVISIBLE
                        || right == Border.INVISIBLE
                        || bottom == Border.INVISIBLE
                        || left == Border.INVISIBLE,
                background,
                hasBackgroundImage(css),
                length(css, Property.WIDTH, fontSize),
                length(css, Property.HEIGHT, fontSize));
    }

    private static double length(Declarations css, Property property, double fontSize) {
        return CssLength.parse(css.value(property), fontSize, CssLength.AUTO);
    }

    /** Returns the style of the box of an element without declarations. */
    static BoxStyle undeclared(UserAgentStyle byTag, Display around) {
        return BoxStyle.plain(around == Display.ROW && byTag.display().isInline() ? Display.BLOCK : byTag.display());
    }

    private static Display display(Display byTag, Declarations css, Display around) {
        Display display = switch (css.value(Property.DISPLAY)) {
            case "none" -> Display.NONE;
            case "inline", "contents", "ruby" -> Display.INLINE;
            // an inline-block section is a separate block, an inline-block span is a part of its line
            case "inline-block", "inline-flex", "inline-table", "inline-grid", "-webkit-inline-box" ->
                byTag.isInline() ? Display.INLINE_BLOCK : Display.BLOCK;
            case "block", "list-item", "grid", "flow-root", "table-cell", "table-row-group", "-webkit-box" ->
                Display.BLOCK;
            case "flex", "-webkit-flex" ->
                css.value(Property.FLEX_DIRECTION).startsWith("column")
                                || css.value(Property.FLEX_FLOW).startsWith("column")
                        ? Display.BLOCK
                        : Display.ROW;
            case "table-row" -> Display.ROW;
            case "table" -> Display.TABLE;
            default -> byTag;
        };
        return display.isInline() && (around == Display.ROW || leavesTheLine(css)) ? Display.BLOCK : display;
    }

    private static boolean leavesTheLine(Declarations css) {
        String position = css.value(Property.POSITION);
        String side = css.value(Property.FLOAT);
        return position.equals("absolute") || position.equals("fixed") || side.equals("left") || side.equals("right");
    }

    /** Returns the opaque background colour that an element declares, or null. */
    static @Nullable CssColor background(Element element, Declarations css) {
        CssColor color = declaredBackground(element, css);
        return color != null && color.covers() ? color : null;
    }

    /** Returns the background colour that an element declares, translucent or not, or null. */
    static @Nullable CssColor declaredBackground(Element element, Declarations css) {
        if (css.has(Property.BACKGROUND_COLOR)) {
            return CssColor.parse(css.value(Property.BACKGROUND_COLOR));
        }
        if (css.has(Property.BACKGROUND)) {
            return CssColor.in(css.value(Property.BACKGROUND));
        }
        return element.hasAttr("bgcolor")
                ? CssColor.parse(element.attr("bgcolor").strip().toLowerCase(Locale.ROOT))
                : null;
    }

    private static boolean hasBackgroundImage(Declarations css) {
        if (isUnknownColor(css.value(Property.BACKGROUND_COLOR))) {
            return true;
        }
        if (!css.has(Property.BACKGROUND_IMAGE) && !css.has(Property.BACKGROUND)) {
            return false; // nearly every box
        }
        String images = css.value(Property.BACKGROUND_IMAGE) + css.value(Property.BACKGROUND);
        return images.contains("gradient(")
                || hasAddress(images)
                || CssTokens.split(css.value(Property.BACKGROUND)).stream().anyMatch(BoxResolver::isUnknownFunction);
    }

    private static boolean isUnknownFunction(String token) {
        return !token.startsWith("url(") && isUnknownColor(token);
    }

    /**
     * Returns true for a colour that only a browser can compute, such as {@code var(--x)}. It is handled like a
     * background image.
     */
    static boolean isUnknownColor(String value) {
        return value.indexOf('(') > 0 && CssColor.parse(value) == null;
    }

    /** Returns whether {@code url(} has an address. Quotes that end the attribute early leave it empty. */
    private static boolean hasAddress(String image) {
        int start = image.indexOf("url(");
        return start >= 0 && image.chars().skip(start + 4L).anyMatch(c -> "\"') ".indexOf(c) < 0);
    }
}
