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
public final class BoxResolver {
    private BoxResolver() {}

    /**
     * @param fontSize of the element in pixels
     * @param around the box it is in
     * @param text the style around it
     */
    static BoxStyle box(
            Element element, UserAgentStyle byTag, Declarations css, double fontSize, Display around, TextStyle text) {
        if (css.isEmpty() && !element.hasAttr("bgcolor")) {
            return undeclared(byTag, around);
        }
        CssColor background = background(element, css);
        CssColor behind = background != null ? background : text.background();
        Border top = Border.of(css, Side.TOP, behind);
        Border right = Border.of(css, Side.RIGHT, behind);
        Border bottom = Border.of(css, Side.BOTTOM, behind);
        Border left = Border.of(css, Side.LEFT, behind);
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
            // an inline-block section is a block of its own, an inline-block span is a word with a box
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

    /** Returns the opaque background colour that an element declares; null where it declares none. */
    static @Nullable CssColor background(Element element, Declarations css) {
        CssColor color = declaredBackground(element, css);
        return color != null && color.covers() ? color : null;
    }

    /** Returns the background colour that an element declares, however translucent; null where it declares none. */
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
        String images = css.value(Property.BACKGROUND_IMAGE) + css.value(Property.BACKGROUND);
        return images.contains("gradient(")
                || hasAddress(images)
                || isUnknownColor(css.value(Property.BACKGROUND_COLOR))
                || CssTokens.split(css.value(Property.BACKGROUND)).stream().anyMatch(BoxResolver::isUnknownFunction);
    }

    private static boolean isUnknownFunction(String token) {
        return !token.startsWith("url(") && isUnknownColor(token);
    }

    /** A colour that only a browser can compute, such as {@code var(--x)}: as good as an image for the text on it. */
    static boolean isUnknownColor(String value) {
        return value.indexOf('(') > 0 && CssColor.parse(value) == null;
    }

    /** Quotes that end the attribute early leave {@code url(} with nothing in it, which paints nothing. */
    private static boolean hasAddress(String image) {
        int start = image.indexOf("url(");
        return start >= 0 && image.chars().skip(start + 4L).anyMatch(c -> "\"') ".indexOf(c) < 0);
    }
}
