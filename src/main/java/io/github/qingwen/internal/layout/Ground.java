package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.Border;
import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.css.CssLength;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;
import io.github.qingwen.internal.css.Side;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that may be visible although it has the colour of its background. A shadow may outline it, or something
 * else may lie between the two, such as a thick border, a translucent colour or an overlapping neighbour.
 *
 * <p>Positions are not computed. If a box can leave its place, the text around it may overlap it.
 */
final class Ground {
    /** Minimum height, in CSS pixels, of a box that holds a line of text. */
    private static final double SMALLEST_HEIGHT = 3;
    /** Levels below a neighbour at which its first and last elements are checked too. */
    private static final int EDGE_DEPTH = 3;

    private static final List<Property> MARGINS = List.of(
            Property.MARGIN, Property.MARGIN_TOP, Property.MARGIN_RIGHT, Property.MARGIN_BOTTOM, Property.MARGIN_LEFT);
    private static final List<Property> OFFSETS = List.of(Property.LEFT, Property.RIGHT, Property.TOP, Property.BOTTOM);
    private static final List<Property> GRID_PLACES =
            List.of(Property.GRID_AREA, Property.GRID_ROW, Property.GRID_ROW_START);

    private final Element root;
    private final Function<Element, Declarations> declarations;
    private final IdentityHashMap<Element, State> states = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> layered = new IdentityHashMap<>();

    /**
     * Facts about the text in an element.
     *
     * @param color the background colour of the nearest box that has an opaque one
     * @param outlined whether a shadow or the like makes the text visible on any background
     * @param overlaid whether something may lie between the text and that background
     */
    private record State(CssColor color, boolean outlined, boolean overlaid) {
        static final State PAGE = new State(CssColor.WHITE, false, false);
    }

    Ground(Element root, Function<Element, Declarations> declarations) {
        this.root = root;
        this.declarations = declarations;
    }

    /** Returns true if text in an element may be visible in any colour. */
    boolean maySetOff(Element element) {
        Deque<Element> open = new ArrayDeque<>();
        Element at = element;
        while (at != null && at != root && !states.containsKey(at)) {
            open.push(at);
            at = at.parent();
        }
        State state = at == null ? State.PAGE : states.getOrDefault(at, State.PAGE);
        while (!open.isEmpty()) {
            Element inner = open.pop();
            state = inside(inner, state);
            states.put(inner, state);
        }
        return state.outlined() || state.overlaid();
    }

    private State inside(Element element, State around) {
        Declarations css = declarations.apply(element);
        CssColor declared = BoxResolver.background(element, css);
        CssColor color = declared == null ? around.color() : declared;
        boolean overlaid = hasThickBorder(css, color)
                || paintsOver(css)
                || (declared == null && (around.overlaid() || isOverlapped(element) || tints(element, css, color)));
        return new State(color, around.outlined() || outlines(css), overlaid);
    }

    private static boolean outlines(Declarations css) {
        return isSet(css, Property.TEXT_SHADOW)
                || isSet(css, Property.WEBKIT_TEXT_STROKE)
                || isSet(css, Property.MIX_BLEND_MODE)
                || BoxResolver.isUnknownColor(css.value(Property.COLOR))
                || BoxResolver.isUnknownColor(css.value(Property.WEBKIT_TEXT_FILL_COLOR));
    }

    private static boolean isSet(Declarations css, Property property) {
        return css.has(property) && !css.value(property).equals("none");
    }

    private static boolean paintsOver(Declarations css) {
        return css.value(Property.BOX_SHADOW).contains("inset")
                || isSet(css, Property.BORDER_IMAGE)
                || isSet(css, Property.WEBKIT_BORDER_IMAGE);
    }

    /** Returns whether text may overlap a thick border, because the box is smaller than its content. */
    private static boolean hasThickBorder(Declarations css, CssColor background) {
        return (css.has(Property.HEIGHT)
                        && (isThick(css, Side.TOP, background) || isThick(css, Side.BOTTOM, background)))
                || (css.has(Property.WIDTH)
                        && (isThick(css, Side.LEFT, background) || isThick(css, Side.RIGHT, background)));
    }

    private static boolean isThick(Declarations css, Side side, CssColor background) {
        return Border.isThick(css, side) && Border.of(css, side, background) == Border.VISIBLE;
    }

    private static boolean tints(Element element, Declarations css, CssColor background) {
        CssColor color = BoxResolver.declaredBackground(element, css);
        return element.hasAttr("background") // an image, in old tables
                || (color != null && !color.isInvisible() && !color.looksLike(background));
    }

    /** Returns true if an element and a neighbour may overlap. */
    private boolean isOverlapped(Element element) {
        Element before = element.previousElementSibling();
        Element after = element.nextElementSibling();
        return (before != null || after != null)
                && (isMoved(element, EDGE_DEPTH)
                        || isMoved(before, EDGE_DEPTH)
                        || isMoved(after, EDGE_DEPTH)
                        || holdsLayer(element.parent()));
    }

    private boolean holdsLayer(@Nullable Element parent) {
        if (parent == null) {
            return false;
        }
        Boolean known = layered.get(parent);
        if (known == null) {
            known = parent.children().stream().anyMatch(child -> isLayer(declarations.apply(child)));
            layered.put(parent, known);
        }
        return known;
    }

    /** Returns true for a box that may have any place in its container. */
    private static boolean isLayer(Declarations css) {
        return css.value(Property.POSITION).equals("absolute")
                || GRID_PLACES.stream().anyMatch(css::has);
    }

    private boolean isMoved(@Nullable Element element, int levels) {
        if (element == null) {
            return false;
        }
        if (isMoved(element, declarations.apply(element))) {
            return true;
        }
        return levels > 0
                && (isMoved(element.firstElementChild(), levels - 1)
                        || isMoved(element.lastElementChild(), levels - 1));
    }

    /** Returns true if a box may leave its place in the flow, or its content the box. */
    private static boolean isMoved(Element element, Declarations css) {
        if (css.isEmpty()) {
            return false;
        }
        return isLayer(css)
                || (css.has(Property.POSITION) && OFFSETS.stream().anyMatch(side -> hasFigure(css.value(side))))
                || MARGINS.stream().anyMatch(margin -> css.value(margin).indexOf('-') >= 0)
                || hasFigure(css.value(Property.TRANSFORM))
                || hasFigure(css.value(Property.WEBKIT_TRANSFORM))
                || (element.childNodeSize() > 0
                        && CssLength.parse(css.value(Property.HEIGHT), 16, CssLength.AUTO) < SMALLEST_HEIGHT);
    }

    /** Returns true if a value has a number other than 0. The 3 of {@code translate3d} does not count. */
    private static boolean hasFigure(String value) {
        for (int i = value.indexOf('(') + 1; i < value.length(); i++) {
            if (value.charAt(i) >= '1' && value.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
