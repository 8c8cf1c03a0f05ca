package io.github.qingwen.internal.structure.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of an article's text stands in visible boxes: a few boxes set text apart, many are the article's layout. */
public final class BoxCoverage {
    private final Map<VisibleBox, Integer> lengths = new HashMap<>();
    private final int length;
    private int apart;

    private BoxCoverage(int length) {
        this.length = length;
    }

    public static BoxCoverage of(List<Segment> segments, DocumentStatistics document) {
        BoxCoverage coverage = new BoxCoverage(document.length());
        for (Segment segment : segments) {
            for (VisibleBox box = segment.box(); box != null; box = box.outer()) {
                coverage.lengths.merge(box, length(segment), Integer::sum);
            }
        }
        for (Segment segment : segments) {
            coverage.apart += coverage.isInSmallBox(segment.box()) ? length(segment) : 0;
        }
        return coverage;
    }

    private static int length(Segment segment) {
        return segment instanceof Segment.Text text ? text.typography().length() : 0;
    }

    /** Returns true where a box sets the segment apart from an article whose text mostly stands in no box. */
    public boolean setsApart(Segment segment) {
        return apart * 2 <= length && isInSmallBox(segment.box());
    }

    private boolean isInSmallBox(@Nullable VisibleBox innermost) {
        for (VisibleBox box = innermost; box != null; box = box.outer()) {
            if (lengths.getOrDefault(box, 0) * 2 <= length) {
                return true;
            }
        }
        return false;
    }
}
