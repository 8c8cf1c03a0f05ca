package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line with its neighbours.
 *
 * @param lines all visible lines in reading order
 * @param at the index of this line among them
 * @param times how often each image is shown, by address
 */
public record LineContext(List<Box.Line> lines, int at, Map<String, Integer> times) {
    public Box.Line line() {
        return lines.get(at);
    }

    /** Returns the line at a distance, negative for lines before this one; null beyond the ends. */
    Box.@Nullable Line neighbour(int distance) {
        int index = at + distance;
        return index < 0 || index >= lines.size() ? null : lines.get(index);
    }

    /** Returns true for the first and the last lines, so many of each. */
    boolean isNearAnEnd(int lines) {
        return at < lines || at >= this.lines.size() - lines;
    }

    /** Returns the only visible run of the line where that is a picture; null for any other line. */
    Run.@Nullable Atom picture() {
        Run.Atom picture = null;
        for (Run run : line().runs()) {
            if (!run.isVisible()) {
                continue;
            }
            if (picture != null || !(run instanceof Run.Atom atom) || !(atom.content() instanceof Atomic.Picture)) {
                return null;
            }
            picture = atom;
        }
        return picture;
    }
}
