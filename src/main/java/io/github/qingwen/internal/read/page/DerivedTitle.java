package io.github.qingwen.internal.read.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A title for shares that have none: their first line, up to its first full stop where it is long. */
final class DerivedTitle {
    private static final int LONGEST = 40;
    private static final String SILENT_STOPS = "。；;";
    /** These belong to what is said. */
    private static final String SPOKEN_STOPS = "！？!?";

    private DerivedTitle() {}

    /** Returns the title that the first words make; null where there are no words. */
    static @Nullable String of(Element content) {
        String line = content.wholeText()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (line.isEmpty()) {
            return null;
        }
        for (int i = 0; i < line.length() && i < LONGEST; i++) {
            char c = line.charAt(i);
            if (SILENT_STOPS.indexOf(c) >= 0 || SPOKEN_STOPS.indexOf(c) >= 0) {
                return line.substring(0, SPOKEN_STOPS.indexOf(c) >= 0 ? i + 1 : i);
            }
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + '…';
    }
}
