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
 * @param at the index of this line
 * @param times how often each image is shown, by address
 */
record LineContext(List<Box.Line> lines, int at, Map<String, Integer> times) {
    Box.Line line() {
        return lines.get(at);
    }

    /** Returns the line at a distance, negative for earlier lines, or null beyond the ends. */
    Box.@Nullable Line neighbour(int distance) {
        int index = at + distance;
        return index < 0 || index >= lines.size() ? null : lines.get(index);
    }

    /** Returns true for that many lines at either end. */
    boolean isNearAnEnd(int lines) {
        return at < lines || at >= this.lines.size() - lines;
    }

    /** Returns the only visible run of the line if that is an image, or null. */
    Run.@Nullable Atom image() {
        Run.Atom image = null;
        for (Run run : line().runs()) {
            if (!run.hasContent()) {
                continue;
            }
            if (image != null || !(run instanceof Run.Atom atom) || !(atom.content() instanceof Atomic.Picture)) {
                return null;
            }
            image = atom;
        }
        return image;
    }
}
