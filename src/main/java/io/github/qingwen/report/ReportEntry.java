package io.github.qingwen.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a {@link Report}.
 *
 * @param action what happened
 * @param rule id of the rule that did it, such as {@code hidden-clipped}
 * @param category why
 * @param text the text or the image address that it is about, as in the source
 * @param place its place in the source: a path of element names from the content's root, {@code section[2] > p[1]}, or
 *     the name of a metadata field; null if there is no single place
 * @param note additional information, or null
 */
public record ReportEntry(
        Action action,
        String rule,
        Category category,
        String text,
        @Nullable String place,
        @Nullable String note) {
    /** NUL, which databases refuse, and lone surrogates, which no charset can encode. */
    private static final Pattern ILL_FORMED = Pattern.compile("[\\x00\\p{Cs}]");

    /** Replaces NUL and lone surrogates with U+FFFD, as the article does. */
    public ReportEntry {
        text = ILL_FORMED.matcher(text).replaceAll("\ufffd");
        note = note == null ? null : ILL_FORMED.matcher(note).replaceAll("\ufffd");
    }

    /** The kind of change to the text or image of a {@link ReportEntry}. */
    public enum Action {
        /** It is not in the article. */
        REMOVED,
        /** It is in the article in another place, such as a credit line in the metadata. */
        MOVED,
        /** It is in the article with a change, such as an image address without its proxy. */
        CHANGED,
        /** It is in the article unchanged, but looks wrong. */
        DOUBTED,
        /** It is in the article as a heading, caption, list or the like, though the markup does not state that. */
        INFERRED
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        line.append(action.name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(rule)
                .append(": ")
                .append(text);
        if (note != null) {
            line.append(" (").append(note).append(')');
        }
        if (place != null) {
            line.append(" at ").append(place);
        }
        return line.toString();
    }
}
