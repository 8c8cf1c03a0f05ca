package io.github.qingwen.internal.formula;

import io.github.qingwen.internal.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A glyph drawn by MathJax.
 *
 * @param font the font of its outline or id; empty if the character implies it
 * @param right the right edge, in thousandths of an em
 * @param size the step of a large delimiter or operator, 0 for the normal size
 * @param isExtended whether it is longer than in its font
 */
record Glyph(int character, String font, double right, int size, boolean isExtended) {
    /** The id of an outline consists of the font and the character: {@code MJX-1-TEX-I-1D465}. */
    private static final Pattern ID = Pattern.compile("#MJX-.*TEX-([A-Z0-9]+)-([0-9A-Fa-f]{1,6})$");

    private static final Map<String, String> ID_FONTS =
            Map.of("I", "italic", "MI", "mathit", "C", "mathcal", "SC", "mathscr", "B", "mathbf", "BI", "boldsymbol");

    /** Fonts of letters by the letter and the first point of its outline. */
    private static final Map<String, String> OUTLINES = outlines();

    /** The fonts of large delimiters and operators in ids, ordered by size. */
    private static final String SIZES = "SOLOS3S4";

    private static final Pattern COMMAND = Pattern.compile("([A-Za-z])|(-?\\d*\\.?\\d+)");
    private static final double USUAL_WIDTH = 1000;
    /** The tops of delimiters in steps: {@code \big}, {@code \Big}… */
    private static final double SMALLEST_LARGE = 830;

    private static final double STEP = 300;
    /** The share of a stretched delimiter that is above the baseline. */
    private static final double TOP_SHARE = 0.7;

    /** The pieces of long delimiters and braces, and the character that they form. */
    private static final Map<String, String> ASSEMBLED = Map.of(
            "⎛", "(", "⎞", ")", "⎧", "{", "⎫", "}", "⎡⎣", "[", "⎤⎦", "]", "⎡", "⌈", "⎤", "⌉", "⎣", "⌊", "⎦", "⌋");

    /** The middle pieces of long braces. */
    private static final char OVERBRACE = '\ue155';

    private static final char UNDERBRACE = '\ue156';

    private static Map<String, String> outlines() {
        Map<String, String> outlines = new HashMap<>();
        for (String line :
                Resources.text(Glyph.class, "mathjax-glyphs.txt").lines().toList()) {
            String[] points = line.split(" ", -1);
            for (int i = 1; i < points.length; i++) {
                char letter = (char) (i <= 26 ? 'A' + i - 1 : 'a' + i - 27);
                outlines.put(letter + points[i], points[0]);
            }
        }
        return Map.copyOf(outlines);
    }

    /**
     * Returns the glyphs of a token, or null if one is unknown.
     *
     * @param paths the referenced outlines by address
     */
    static @Nullable List<Glyph> of(Element token, Map<String, String> paths) {
        List<Glyph> glyphs = new ArrayList<>();
        return collect(token, 0, 0, paths, glyphs) ? glyphs : null;
    }

    private static boolean collect(
            Element group, double x, double extended, Map<String, String> paths, List<Glyph> glyphs) {
        for (Element child : group.children()) {
            String tag = child.normalName();
            double at = x + Transform.of(child.attr("transform")).x();
            if (tag.equals("text")) {
                child.text()
                        .codePoints()
                        .forEach(character -> glyphs.add(new Glyph(character, "", at + USUAL_WIDTH, 0, false)));
            } else if (tag.equals("path") || tag.equals("use") || child.hasAttr("data-c")) {
                Glyph glyph = glyph(child, at, extended, paths);
                if (glyph == null) {
                    return false;
                }
                glyphs.add(glyph);
            } else if (tag.equals("g") || tag.equals("svg")) {
                // a glyph in a separate SVG is stretched
                double height = tag.equals("svg") ? Math.max(1, Transform.number(child.attr("height"))) : extended;
                double width = tag.equals("svg")
                        ? Transform.number(child.attr("x")) + Transform.number(child.attr("width"))
                        : 0;
                if (!collect(child, at + width, height, paths, glyphs)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable Glyph glyph(Element drawn, double x, double extended, Map<String, String> paths) {
        String font = "";
        String code = drawn.attr("data-c");
        String address = drawn.hasAttr("href") ? drawn.attr("href") : drawn.attr("xlink:href");
        Matcher id = ID.matcher(address);
        String variant = "";
        if (id.find()) {
            variant = id.group(1);
            code = id.group(2);
            font = ID_FONTS.getOrDefault(variant, "");
        }
        int character;
        try {
            character = Integer.parseInt(code, 16);
        } catch (NumberFormatException e) {
            return null;
        }
        if (!Character.isValidCodePoint(character)) {
            return null;
        }
        Outline outline = Outline.of(paths.getOrDefault(address, drawn.attr("d")));
        if (font.isEmpty() && character < 0x80) {
            font = OUTLINES.getOrDefault(Character.toString(character) + outline.start, "");
        }
        double top = extended > 0 ? extended * TOP_SHARE : outline.top;
        int size = extended > 0 || SIZES.indexOf(variant) < 0 || variant.isEmpty()
                ? top < SMALLEST_LARGE ? 0 : 1 + (int) Math.round((top - SMALLEST_LARGE) / STEP)
                : SIZES.indexOf(variant) / 2 + (MathSymbols.isOperator(Character.toString(character)) ? 0 : 1);
        return new Glyph(character, font, x + (extended > 0 ? 0 : outline.right), size, extended > 0);
    }

    /** Returns the operator that the glyphs form. The pieces of a long one are one character. */
    static String assembled(List<Glyph> glyphs) {
        StringBuilder all = new StringBuilder();
        StringBuilder ends = new StringBuilder();
        glyphs.forEach(glyph -> {
            all.appendCodePoint(glyph.character);
            if (!glyph.isExtended) {
                ends.appendCodePoint(glyph.character);
            }
        });
        String text = all.toString();
        String made = ASSEMBLED.get(ends.toString());
        if (made == null && !ends.isEmpty()) {
            made = ASSEMBLED.get(ends.substring(0, 1));
        }
        if (made != null) {
            return made;
        }
        if (text.indexOf(OVERBRACE) >= 0 || text.indexOf(UNDERBRACE) >= 0) {
            return text.indexOf(OVERBRACE) >= 0 ? "⏞" : "⏟";
        }
        return switch (ends.isEmpty() ? text : ends.toString()) {
            case "∣" -> ends.isEmpty() ? "|" : text;
            case "∥" -> ends.isEmpty() ? "‖" : text;
            case "–" -> "―";
            default -> ends.isEmpty() ? text : ends.toString();
        };
    }

    /** The facts read from an outline: its first point, its right edge and its top. */
    private record Outline(String start, double right, double top) {
        static Outline of(String path) {
            String start = "";
            double right = 0;
            double top = 0;
            char command = 'M';
            boolean isX = true;
            String first = "";
            Matcher part = COMMAND.matcher(path);
            while (part.find()) {
                if (part.group(1) != null) {
                    command = part.group(1).charAt(0);
                    isX = command != 'V';
                    continue;
                }
                double number = Transform.number(part.group(2));
                if (first.isEmpty()) {
                    first = part.group(2);
                } else if (start.isEmpty()) {
                    start = first + ',' + part.group(2);
                }
                if (isX) {
                    right = Math.max(right, number);
                } else {
                    top = Math.max(top, number);
                }
                isX = command == 'H' || (command != 'V' && !isX);
            }
            return new Outline(start, path.isEmpty() ? USUAL_WIDTH : right, top);
        }
    }
}
