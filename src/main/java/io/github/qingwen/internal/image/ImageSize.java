package io.github.qingwen.internal.image;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The size of a picture, as far as its element states it.
 *
 * @param width in pixels, or null
 * @param height in pixels, or null
 */
public record ImageSize(@Nullable Integer width, @Nullable Integer height) {
    /** Its own size: {@code data-w} and {@code data-ratio} (height over width); else how large it is shown. */
    public static ImageSize of(Element img) {
        Double width = number(img.attr("data-w"));
        return width != null && width >= 1 ? scaled(img, width) : stated(img);
    }

    /** How large it is shown: what attributes or style state, else its own size; not known where that is a share of the page. */
    public static ImageSize shown(Element img) {
        if (isShare(img.attr("width")) || isShare(inStyle(img.attr("style"), "width:"))) {
            return new ImageSize(null, null);
        }
        Double own = number(img.attr("data-w"));
        if (own == null || own < 1) {
            return stated(img);
        }
        Double shown = side(img, "width");
        return scaled(img, shown == null ? own : shown);
    }

    private static boolean isShare(String width) {
        return width.endsWith("%") || width.endsWith("vw") || width.startsWith("calc");
    }

    private static ImageSize scaled(Element img, double width) {
        Double ratio = number(img.attr("data-ratio"));
        return new ImageSize(round(width), ratio == null || ratio <= 0 ? null : round(width * ratio));
    }

    private static ImageSize stated(Element img) {
        return new ImageSize(round(side(img, "width")), round(side(img, "height")));
    }

    /** Height over width; 0 where not both are known. */
    public double ratio() {
        return width == null || height == null ? 0 : (double) height / width;
    }

    /** The attribute, else the style, where it says pixels. */
    private static @Nullable Double side(Element img, String side) {
        Double attribute = number(img.attr(side));
        return attribute != null ? attribute : number(inStyle(img.attr("style"), side + ':'));
    }

    private static String inStyle(String style, String property) {
        for (String declaration : style.split(";")) {
            String plain = declaration.replace(" ", "").replace("!important", "");
            if (plain.startsWith(property)) {
                return plain.substring(property.length());
            }
        }
        return "";
    }

    private static @Nullable Integer round(@Nullable Double pixels) {
        return pixels == null || pixels < 1 || pixels > 100_000 ? null : (int) Math.round(pixels);
    }

    private static @Nullable Double number(String text) {
        String digits = text.strip();
        if (digits.endsWith("px")) {
            digits = digits.substring(0, digits.length() - 2).strip();
        }
        if (digits.isEmpty() || digits.length() > 24) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return null;
            }
        }
        try {
            return Double.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
