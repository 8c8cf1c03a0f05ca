package io.github.qingwen.internal.structure.segment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of an article stands in boxes that can be seen: a few set words apart, many are how it is laid out. */
public final class BoxCoverage {
    private final Map<VisibleBox, Integer> lengths = new IdentityHashMap<>();
    private final int length;
    private int apart;

    private BoxCoverage(int length) {
        this.length = length;
    }

    public static BoxCoverage of(List<Segment> parts, DocumentStatistics draft) {
        BoxCoverage boxed = new BoxCoverage(draft.length());
        for (Segment part : parts) {
            for (VisibleBox frame = part.frame(); frame != null; frame = frame.outer()) {
                boxed.lengths.merge(frame, length(part), Integer::sum);
            }
        }
        for (Segment part : parts) {
            boxed.apart += boxed.isInSmallBox(part.frame()) ? length(part) : 0;
        }
        return boxed;
    }

    private static int length(Segment part) {
        return part instanceof Segment.Text words ? words.look().length() : 0;
    }

    /** True where the part stands in a box that sets it apart from an article most of which stands in none. */
    public boolean setsApart(Segment part) {
        return apart * 2 <= length && isInSmallBox(part.frame());
    }

    private boolean isInSmallBox(@Nullable VisibleBox innermost) {
        for (VisibleBox frame = innermost; frame != null; frame = frame.outer()) {
            if (lengths.getOrDefault(frame, 0) * 2 <= length) {
                return true;
            }
        }
        return false;
    }
}
