package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.List;

/**
 * What an inference makes of segments.
 *
 * @param segments the segments, those it recognised replaced
 * @param departures what is not among the segments any more
 */
public record Outcome(List<Segment> segments, List<Departure> departures) {
    /** Returns an outcome in which nothing leaves the text. */
    public static Outcome of(List<Segment> segments) {
        return new Outcome(segments, List.of());
    }
}
