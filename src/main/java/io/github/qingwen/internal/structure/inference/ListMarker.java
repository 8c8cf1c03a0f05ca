package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.structure.line.Numbering;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed marker of a list item, such as {@code •} or {@code 1.}. It is redundant in a list.
 *
 * @param text the marker without surrounding whitespace
 * @param number its number; null for a bullet
 * @param level the level of a bullet in a typed outline, 0 for the outermost; negative for any other marker
 */
record ListMarker(String text, @Nullable Integer number, int level) {
    /** Bullets that only mark an item. Others, such as ✅ or →, may carry meaning and stay in the text. */
    private static final String BULLETS = "•◦▪·●○◆◇■□►➤✔✓√☆★🔹🔸🔶🔷-–*";

    /** Returns the marker of a line; null if it has none that is redundant in a list. */
    static @Nullable ListMarker of(Segment.Text line) {
        Numbering numbering = Numbering.of(line.typography().text());
        if (numbering == null || numbering.alone()) {
            return null;
        }
        String text = line.typography().text().substring(0, numbering.end()).strip();
        int level = numbering.outlineLevel();
        return switch (numbering.form()) {
            case BULLET -> BULLETS.contains(numbering.word()) ? new ListMarker(text, null, level) : null;
            case ARABIC -> ".．、".contains(numbering.word()) ? new ListMarker(text, numbering.value(), level) : null;
            case ARABIC_PARENTHESES, CIRCLED -> new ListMarker(text, numbering.value(), level);
            default -> null;
        };
    }

    /** Returns true if an item with this marker continues the list of an item with another. */
    boolean follows(ListMarker before) {
        return number == null
                ? before.number == null && text.equals(before.text)
                : before.number != null && number == before.number + 1;
    }

    /** Returns a line without its marker. */
    Segment.Text strippedFrom(Segment.Text line) {
        String words = Runs.text(line.runs());
        int left = visible(text);
        int end = 0;
        while (end < words.length() && (left > 0 || Whitespace.isBlank(words.charAt(end)))) {
            left -= Whitespace.isBlank(words.charAt(end)) ? 0 : 1;
            end++;
        }
        List<Run> rest = Runs.withoutStart(line.runs(), end);
        return rest.isEmpty() ? line : line.with(rest);
    }

    private static int visible(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            visible += Whitespace.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return visible;
    }
}
