package io.github.qingwen.internal.image;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The size of an image, as far as its element states it.
 *
 * @param width in CSS pixels, or null where unknown
 * @param height in CSS pixels, or null where unknown
 */
public record ImageSize(@Nullable Integer width, @Nullable Integer height) {
    private static final ImageSize UNKNOWN = new ImageSize(null, null);

    /**
     * Returns the natural size, {@code data-w} and {@code data-ratio} (height over width); else the size that is shown.
     */
    public static ImageSize natural(Element img, Declarations css) {
        Double width = pixels(img.attr("data-w"));
        return width != null && width >= 1 ? scaled(img, width) : stated(img, css);
    }

    /**
     * Returns the size that is shown, by attributes or style, else the natural one; unknown where it is relative to the
     * page.
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

    /** Returns height over width; 0 where one of them is unknown. */
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

    /** Returns a number of pixels, with or without its unit; null for anything else. */
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
