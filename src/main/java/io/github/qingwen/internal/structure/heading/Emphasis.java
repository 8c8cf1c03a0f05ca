package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a line stands out from the body text.
 *
 * @param scale its size as a multiple of the body size
 */
record Emphasis(Typography line, DocumentStatistics document, double scale) {
    static Emphasis of(Typography line, DocumentStatistics document) {
        return new Emphasis(line, document, line.size() / document.bodySize());
    }

    /** Returns true where the line stands out enough for a heading. */
    boolean isProminent() {
        boolean marked = line.bold() || line.isCentered() || line.ownBackground() || line.isColored();
        return scale >= HeadingThresholds.MUCH_LARGER
                || (scale >= HeadingThresholds.LARGER && marked)
                || isLabel()
                || (line.bold() && scale >= HeadingThresholds.NUMBERED && HeadingLines.isNumbered(line.text()));
    }

    /** Text on a background of its own. */
    private boolean isLabel() {
        return line.ownBackground()
                && ((line.bold() && scale >= HeadingThresholds.LABEL)
                        || (line.isLight() && scale >= HeadingThresholds.LIGHT_LABEL));
    }

    /** Returns true for a line that differs from body text in anything at all. */
    boolean isSome() {
        return scale > 1 || line.bold() || line.ownBackground() || line.isColored();
    }

    /** Returns the facts in words for people: {@code 18 px against 16 px, bold}. */
    String facts() {
        List<String> facts = new ArrayList<>();
        facts.add(pixels(line.size()) + " against " + pixels(document.bodySize()));
        add("bold", line.bold(), facts);
        add("centred", line.isCentered(), facts);
        add("on a background of its own", line.ownBackground(), facts);
        add("coloured", line.isColored(), facts);
        add("numbered", HeadingLines.isNumbered(line.text()), facts);
        return String.join(", ", facts);
    }

    private static void add(String fact, boolean holds, List<String> facts) {
        if (holds) {
            facts.add(fact);
        }
    }

    private static String pixels(double size) {
        return (size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size)) + " px";
    }
}
