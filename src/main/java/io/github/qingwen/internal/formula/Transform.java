package io.github.qingwen.internal.formula;

import io.github.qingwen.internal.Limits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The translation and scale of a {@code transform} attribute of SVG. */
record Transform(double x, double y, double scale) {
    private static final Pattern STEP = Pattern.compile("(translate|scale)\\(([^),\\s]*)[,\\s]*([^)]*)\\)");

    static Transform of(String transform) {
        double x = 0;
        double y = 0;
        double scale = 1;
        Matcher step = STEP.matcher(transform);
        while (step.find()) {
            if (step.group(1).equals("scale")) {
                scale *= number(step.group(2));
            } else {
                x += number(step.group(2));
                y += number(step.group(3));
            }
        }
        return new Transform(x, y, scale);
    }

    /** Returns the number, or 0 if the text is none. */
    static double number(String text) {
        if (text.isEmpty() || text.length() > Limits.NUMBER_LENGTH) {
            return 0;
        }
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
