package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A line with what stands before and behind it.
 *
 * @param lines all lines that show something, in reading order
 * @param at the place of this one among them
 * @param times how often each picture is shown, by address
 */
public record LineContext(List<Box.Line> lines, int at, Map<String, Integer> times) {
    Box.Line line() {
        return lines.get(at);
    }

    /** The line so many places on, or null. */
    Box.@Nullable Line neighbour(int distance) {
        int place = at + distance;
        return place < 0 || place >= lines.size() ? null : lines.get(place);
    }

    /** True for the first lines and the last. */
    boolean isNearAnEnd(int lines) {
        return at < lines || at >= this.lines.size() - lines;
    }

    /** The picture that the line is, or null where it is anything else or more. */
    @Nullable Element picture() {
        Element picture = null;
        for (Run run : line().runs()) {
            boolean isPicture = run instanceof Run.Atom atom && atom.element().normalName().equals("img");
            if (!RunText.showsSomething(run)) {
                continue;
            }
            if (!isPicture || picture != null) {
                return null;
            }
            picture = run.element();
        }
        return picture;
    }
}
