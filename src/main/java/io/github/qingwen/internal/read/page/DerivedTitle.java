package io.github.qingwen.internal.read.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Derives a title from the first sentence, for shares without a title or with their whole text as title. */
final class DerivedTitle {
    private static final int MAX_LENGTH = 40;
    /** Maximum length of a title in WeChat's editor. */
    private static final int MAX_STATED_LENGTH = 64;

    private static final String SILENT_STOPS = "。；;";
    /** Punctuation that stays in the title. */
    private static final String SPOKEN_STOPS = "！？!?";

    private DerivedTitle() {}

    /** Returns true for a title that WeChat's editor does not accept: too long, or of several lines. */
    static boolean isOverlong(String title) {
        return title.codePointCount(0, title.length()) > MAX_STATED_LENGTH
                || title.lines().count() > 1;
    }

    /** Derives a title from the text of an element; null if that is blank. */
    static @Nullable String of(Element content) {
        return of(content.wholeText());
    }

    /** Derives a title from a text; null if the text is blank. */
    static @Nullable String of(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        if (line.isEmpty()) {
            return null;
        }
        for (int i = 0; i < line.length() && i < MAX_LENGTH; i++) {
            char c = line.charAt(i);
            if (SILENT_STOPS.indexOf(c) >= 0 || SPOKEN_STOPS.indexOf(c) >= 0) {
                return line.substring(0, SPOKEN_STOPS.indexOf(c) >= 0 ? i + 1 : i);
            }
        }
        return truncated(line, MAX_LENGTH);
    }

    /** Returns the first code points of a text and an ellipsis if the text is longer. */
    static String truncated(String text, int maxLength) {
        return text.codePointCount(0, text.length()) <= maxLength
                ? text
                : text.substring(0, text.offsetByCodePoints(0, maxLength)) + '…';
    }
}
