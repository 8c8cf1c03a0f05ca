package io.github.qingwen.build;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of an article stands in boxes that can be seen: a few set words apart, many are how it is laid out. */
final class Boxed {
    private final Map<Frame, Integer> lengths = new IdentityHashMap<>();
    private final int length;
    private int apart;

    private Boxed(int length) {
        this.length = length;
    }

    static Boxed of(List<Part> parts, Draft draft) {
        Boxed boxed = new Boxed(draft.length());
        for (Part part : parts) {
            for (Frame frame = part.frame(); frame != null; frame = frame.outer()) {
                boxed.lengths.merge(frame, length(part), Integer::sum);
            }
        }
        for (Part part : parts) {
            boxed.apart += boxed.isInSmallBox(part.frame()) ? length(part) : 0;
        }
        return boxed;
    }

    private static int length(Part part) {
        return part instanceof Part.Words words ? words.look().length() : 0;
    }

    /** True where the part stands in a box that sets it apart from an article most of which stands in none. */
    boolean setsApart(Part part) {
        return apart * 2 <= length && isInSmallBox(part.frame());
    }

    private boolean isInSmallBox(@Nullable Frame innermost) {
        for (Frame frame = innermost; frame != null; frame = frame.outer()) {
            if (lengths.getOrDefault(frame, 0) * 2 <= length) {
                return true;
            }
        }
        return false;
    }
}
