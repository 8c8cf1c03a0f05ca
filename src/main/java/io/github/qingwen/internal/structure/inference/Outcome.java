package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.List;

/**
 * The result of an inference.
 *
 * @param segments the segments, with recognised ones replaced
 * @param departures the content that was removed, moved or copied
 */
public record Outcome(List<Segment> segments, List<Departure> departures) {
    /** Returns an outcome in which nothing leaves the text. */
    public static Outcome of(List<Segment> segments) {
        return new Outcome(segments, List.of());
    }
}
