package io.github.qingwen.internal.css;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A colour in sRGB, written as in CSS Color Module Level 4: names, {@code #rgb}, {@code #rgba}, {@code #rrggbb}, {@code
 * #rrggbbaa}, {@code rgb()}, {@code rgba()}, {@code hsl()}, {@code hsla()}.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 (invisible) to 1
 */
public record CssColor(int red, int green, int blue, double alpha) {
    public static final CssColor BLACK = new CssColor(0, 0, 0, 1);
    public static final CssColor WHITE = new CssColor(255, 255, 255, 1);
    static final CssColor TRANSPARENT = new CssColor(0, 0, 0, 0);

    /** Sum of channel differences below which two colours look the same. */
    private static final int INDISTINGUISHABLE = 12;
    /** Alpha above which a background hides everything below it. */
    private static final double OPAQUE = 0.5;
    /** Alpha below which a colour is invisible. */
    private static final double TRANSPARENT_BELOW = 0.05;
    /** Maximum difference between the channels of a grey. */
    private static final int GREY_TINT = 24;

    private static final int DARKEST_GREY = 96;
    private static final int LIGHTEST_GREY = 215;
    /** Difference between the channels above which a colour is not black, grey or white. */
    private static final int COLORFUL_TINT = 48;

    /** Returns true if this colour hides everything below it when it is a background. */
    public boolean covers() {
        return alpha > OPAQUE;
    }

    public boolean isInvisible() {
        return alpha < TRANSPARENT_BELOW;
    }

    /** Returns true if the two colours look the same. */
    public boolean looksLike(CssColor other) {
        return Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue)
                < INDISTINGUISHABLE;
    }

    /** Returns true for a grey that is lighter than ordinary text, like that of captions and notes. */
    public boolean isGrey() {
        return tint() <= GREY_TINT && darkest() >= DARKEST_GREY && brightest() <= LIGHTEST_GREY;
    }

    /** Returns true for a colour that is neither black nor grey nor white. */
    public boolean isColorful() {
        return tint() > COLORFUL_TINT;
    }

    private int brightest() {
        return Math.max(red, Math.max(green, blue));
    }

    private int darkest() {
        return Math.min(red, Math.min(green, blue));
    }

    private int tint() {
        return brightest() - darkest();
    }

    /** Returns the colour of a CSS value, or null. */
    public static @Nullable CssColor parse(String value) {
        if (value.startsWith("#")) {
            return hex(value.substring(1));
        }
        int open = value.indexOf('(');
        if (open > 0) {
            return function(value.substring(0, open), value.substring(open + 1).replace(")", ""));
        }
        if (value.equals("transparent")) {
            return TRANSPARENT;
        }
        Integer rgb = ColorNames.rgb(value);
        return rgb == null ? null : new CssColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, 1);
    }

    /** Returns the first colour in a shorthand such as {@code 1px solid red}, or null. */
    public static @Nullable CssColor in(String shorthand) {
        for (String token : CssTokens.split(shorthand)) {
            CssColor color = parse(token);
            if (color != null) {
                return color;
            }
        }
        return null;
    }

    private static @Nullable CssColor hex(String digits) {
        int[] d = new int[digits.length()];
        for (int i = 0; i < d.length; i++) {
            d[i] = Character.digit(digits.charAt(i), 16);
            if (d[i] < 0) {
                return null;
            }
        }
        return switch (d.length) {
            case 3 -> new CssColor(d[0] * 17, d[1] * 17, d[2] * 17, 1);
            case 4 -> new CssColor(d[0] * 17, d[1] * 17, d[2] * 17, d[3] / 15.0);
            case 6 -> new CssColor(d[0] * 16 + d[1], d[2] * 16 + d[3], d[4] * 16 + d[5], 1);
            case 8 -> new CssColor(d[0] * 16 + d[1], d[2] * 16 + d[3], d[4] * 16 + d[5], (d[6] * 16 + d[7]) / 255.0);
            default -> null;
        };
    }

    private static @Nullable CssColor function(String name, String arguments) {
        List<String> parts = CssTokens.split(arguments.replace(',', ' ').replace('/', ' '));
        if (parts.size() < 3) {
            return null;
        }
        try {
            double alpha = parts.size() > 3 ? clamp(share(parts.get(3), 1), 1) : 1;
            return switch (name) {
                case "rgb", "rgba" ->
                    new CssColor(channel(parts.get(0)), channel(parts.get(1)), channel(parts.get(2)), alpha);
                case "hsl", "hsla" ->
                    hsl(degrees(parts.get(0)), share(parts.get(1), 100), share(parts.get(2), 100), alpha);
                default -> null;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static int channel(String part) {
        return (int) Math.round(clamp(part.endsWith("%") ? share(part, 1) * 255 : Double.parseDouble(part), 255));
    }

    private static double degrees(String part) {
        return Double.parseDouble(part.endsWith("deg") ? part.substring(0, part.length() - 3) : part);
    }

    /** Returns {@code 40%} as 0.4, and a number without unit as a fraction of {@code whole}. */
    private static double share(String part, double whole) {
        return part.endsWith("%")
                ? Double.parseDouble(part.substring(0, part.length() - 1)) / 100
                : Double.parseDouble(part) / whole;
    }

    private static double clamp(double value, double max) {
        return Math.max(0, Math.min(max, value));
    }

    private static CssColor hsl(double hue, double saturation, double lightness, double alpha) {
        return new CssColor(
                hslChannel(0, hue, saturation, lightness),
                hslChannel(8, hue, saturation, lightness),
                hslChannel(4, hue, saturation, lightness),
                alpha);
    }

    /** The conversion that CSS Color 4 gives in section 7.1. */
    private static int hslChannel(int n, double hue, double saturation, double lightness) {
        double k = ((n + hue / 30) % 12 + 12) % 12;
        double a = saturation * Math.min(lightness, 1 - lightness);
        return (int) Math.round(255 * clamp(lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)), 1));
    }
}
