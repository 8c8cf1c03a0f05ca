package io.github.qingwen.internal.read.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A title for shares that have none, or state all of their text as one: their first sentence, shortened. */
final class DerivedTitle {
    private static final int LONGEST = 40;
    /** Characters that WeChat's editor takes as a title. */
    private static final int LONGEST_STATED = 64;

    private static final String SILENT_STOPS = "。；;";
    /** These belong to what is said. */
    private static final String SPOKEN_STOPS = "！？!?";

    private DerivedTitle() {}

    /** Returns true for a title that no author can have typed: WeChat's editor takes one line of a title. */
    static boolean isOverlong(String title) {
        return title.codePointCount(0, title.length()) > LONGEST_STATED
                || title.lines().count() > 1;
    }

    /** Returns the title that the first words make; null where there are no words. */
    static @Nullable String of(Element content) {
        return of(content.wholeText());
    }

    /** Returns the title that the first words of a text make; null where there are no words. */
    static @Nullable String of(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
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
