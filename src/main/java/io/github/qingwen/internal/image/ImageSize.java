package io.github.qingwen.internal.image;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The size of an image as stated by its element.
 *
 * @param width in CSS pixels, or null if unknown
 * @param height in CSS pixels, or null if unknown
 */
public record ImageSize(@Nullable Integer width, @Nullable Integer height) {
    private static final ImageSize UNKNOWN = new ImageSize(null, null);

    /**
     * Returns the natural size, from {@code data-w} and {@code data-ratio} (height over width), otherwise the displayed
     * size.
     */
    public static ImageSize natural(Element img, Declarations css) {
        Double width = pixels(img.attr("data-w"));
        return width != null && width >= 1 ? scaled(img, width) : stated(img, css);
    }

    /**
     * Returns the displayed size by attributes or style, otherwise the natural one. It is unknown if it is relative to
     * the page.
     */
    public static ImageSize shown(Element img, Declarations css) {
        if (isRelative(img.attr("width")) || isRelative(css.value(Property.WIDTH))) {
            return UNKNOWN;
        }
        Double natural = pixels(img.attr("data-w"));
        if (natural == null || natural < 1) {
            return stated(img, css);
        }
        Double shown = side(img.attr("width"), css.value(Property.WIDTH));
        return scaled(img, shown == null ? natural : shown);
    }

    private static boolean isRelative(String width) {
        return width.endsWith("%") || width.endsWith("vw") || width.startsWith("calc");
    }

    private static ImageSize scaled(Element img, double width) {
        Double ratio = pixels(img.attr("data-ratio"));
        return new ImageSize(rounded(width), ratio == null || ratio <= 0 ? null : rounded(width * ratio));
    }

    private static ImageSize stated(Element img, Declarations css) {
        return new ImageSize(
                rounded(side(img.attr("width"), css.value(Property.WIDTH))),
                rounded(side(img.attr("height"), css.value(Property.HEIGHT))));
    }

    /** Returns height over width, or 0 if either is unknown. */
    public double ratio() {
        return width == null || height == null ? 0 : (double) height / width;
    }

    private static @Nullable Double side(String attribute, String style) {
        Double stated = pixels(attribute);
        return stated != null ? stated : pixels(style);
    }

    private static @Nullable Integer rounded(@Nullable Double pixels) {
        return pixels == null || pixels < 1 || pixels > Limits.IMAGE_SIDE ? null : (int) Math.round(pixels);
    }

    /** Returns a number of pixels, with or without a unit, or null. */
    private static @Nullable Double pixels(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String digits = text.strip();
        if (digits.endsWith("px")) {
            digits = digits.substring(0, digits.length() - 2).strip();
        }
        if (digits.isEmpty() || digits.length() > Limits.NUMBER_LENGTH || !isNumeric(digits)) {
            return null;
        }
        try {
            return Double.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isNumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
