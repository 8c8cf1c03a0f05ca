package io.github.qingwen.style;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A colour, as CSS Color Module Level 4 writes it in sRGB: names, {@code #rgb}, {@code #rgba}, {@code #rrggbb},
 * {@code #rrggbbaa}, {@code rgb()}, {@code rgba()}, {@code hsl()}, {@code hsla()}.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 (nothing to see) to 1
 */
public record CssColor(int red, int green, int blue, double alpha) {
    static final CssColor BLACK = new CssColor(0, 0, 0, 1);
    static final CssColor WHITE = new CssColor(255, 255, 255, 1);
    static final CssColor TRANSPARENT = new CssColor(0, 0, 0, 0);

    /** Sum of the differences of the channels, below which two colours cannot be told apart. */
    private static final int INDISTINGUISHABLE = 12;

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            name("black", 0x000000), name("silver", 0xc0c0c0), name("gray", 0x808080), name("grey", 0x808080),
            name("white", 0xffffff), name("maroon", 0x800000), name("red", 0xff0000), name("purple", 0x800080),
            name("fuchsia", 0xff00ff), name("magenta", 0xff00ff), name("green", 0x008000), name("lime", 0x00ff00),
            name("olive", 0x808000), name("yellow", 0xffff00), name("navy", 0x000080), name("blue", 0x0000ff),
            name("teal", 0x008080), name("aqua", 0x00ffff), name("cyan", 0x00ffff), name("orange", 0xffa500),
            name("aliceblue", 0xf0f8ff), name("antiquewhite", 0xfaebd7), name("azure", 0xf0ffff),
            name("beige", 0xf5f5dc), name("bisque", 0xffe4c4), name("blanchedalmond", 0xffebcd),
            name("brown", 0xa52a2a), name("cadetblue", 0x5f9ea0), name("chocolate", 0xd2691e), name("coral", 0xff7f50),
            name("cornflowerblue", 0x6495ed), name("cornsilk", 0xfff8dc), name("crimson", 0xdc143c),
            name("darkblue", 0x00008b), name("darkcyan", 0x008b8b), name("darkgray", 0xa9a9a9),
            name("darkgreen", 0x006400), name("darkgrey", 0xa9a9a9), name("darkorange", 0xff8c00),
            name("darkred", 0x8b0000), name("deeppink", 0xff1493), name("deepskyblue", 0x00bfff),
            name("dimgray", 0x696969), name("dimgrey", 0x696969), name("dodgerblue", 0x1e90ff),
            name("firebrick", 0xb22222), name("floralwhite", 0xfffaf0), name("forestgreen", 0x228b22),
            name("gainsboro", 0xdcdcdc), name("ghostwhite", 0xf8f8ff), name("gold", 0xffd700),
            name("goldenrod", 0xdaa520), name("greenyellow", 0xadff2f), name("honeydew", 0xf0fff0),
            name("hotpink", 0xff69b4), name("indianred", 0xcd5c5c), name("indigo", 0x4b0082), name("ivory", 0xfffff0),
            name("khaki", 0xf0e68c), name("lavender", 0xe6e6fa), name("lavenderblush", 0xfff0f5),
            name("lightblue", 0xadd8e6), name("lightcoral", 0xf08080), name("lightcyan", 0xe0ffff),
            name("lightgray", 0xd3d3d3), name("lightgreen", 0x90ee90), name("lightgrey", 0xd3d3d3),
            name("lightpink", 0xffb6c1), name("lightyellow", 0xffffe0), name("linen", 0xfaf0e6),
            name("mintcream", 0xf5fffa), name("mistyrose", 0xffe4e1), name("moccasin", 0xffe4b5),
            name("navajowhite", 0xffdead), name("oldlace", 0xfdf5e6), name("orangered", 0xff4500),
            name("orchid", 0xda70d6), name("papayawhip", 0xffefd5), name("peachpuff", 0xffdab9), name("pink", 0xffc0cb),
            name("plum", 0xdda0dd), name("royalblue", 0x4169e1), name("salmon", 0xfa8072), name("seagreen", 0x2e8b57),
            name("seashell", 0xfff5ee), name("skyblue", 0x87ceeb), name("slategray", 0x708090), name("snow", 0xfffafa),
            name("steelblue", 0x4682b4), name("tan", 0xd2b48c), name("tomato", 0xff6347), name("turquoise", 0x40e0d0),
            name("violet", 0xee82ee), name("wheat", 0xf5deb3), name("whitesmoke", 0xf5f5f5));

    private static Map.Entry<String, Integer> name(String name, int rgb) {
        return Map.entry(name, rgb);
    }

    /** True where paint of this colour covers what lies below it. */
    boolean covers() {
        return alpha > 0.5;
    }

    /** True where there is nothing to see. */
    boolean isInvisible() {
        return alpha < 0.05;
    }

    /** True where the eye cannot tell the two apart. */
    public boolean looksLike(CssColor other) {
        return Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue)
                < INDISTINGUISHABLE;
    }

    /** True for a grey that is lighter than usual text, as captions and notes are. */
    public boolean isGrey() {
        int max = Math.max(red, Math.max(green, blue));
        int min = Math.min(red, Math.min(green, blue));
        return max - min <= 24 && min >= 96 && max <= 215;
    }

    /** True for what nobody would call black, grey or white. */
    public boolean isColorful() {
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 48;
    }

    /** @return the colour, or null where the value is none */
    static @Nullable CssColor parse(String value) {
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
        Integer rgb = NAMES.get(value);
        return rgb == null ? null : new CssColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, 1);
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
            case 8 -> new CssColor(
                    d[0] * 16 + d[1], d[2] * 16 + d[3], d[4] * 16 + d[5], (d[6] * 16 + d[7]) / 255.0);
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
                case "rgb", "rgba" -> new CssColor(channel(parts.get(0)), channel(parts.get(1)), channel(parts.get(2)), alpha);
                case "hsl", "hsla" -> hsl(degrees(parts.get(0)), share(parts.get(1), 100), share(parts.get(2), 100), alpha);
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

    /** {@code 40%} as 0.4; a bare number over {@code whole}. */
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
