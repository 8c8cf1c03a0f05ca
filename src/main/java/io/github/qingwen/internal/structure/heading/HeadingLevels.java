package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The levels of an article's headings: as the markup states them; the inferred ones by how large they look beside those
 * that were there before. Equal looks have equal levels.
 */
public final class HeadingLevels {
    /** A heading so many times as large as another is above it; smaller differences are decoration. */
    private static final double ABOVE = 1.25;
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private final boolean startAtOne;
    private final Map<Double, Integer> inferred;

    private HeadingLevels(boolean startAtOne, Map<Double, Integer> inferred) {
        this.startAtOne = startAtOne;
        this.inferred = inferred;
    }

    public static HeadingLevels of(List<Segment> parts) {
        boolean startAtOne = false;
        Map<Double, Integer> inferred = new HashMap<>();
        NavigableSet<Double> seen = new TreeSet<>();
        for (Segment part : parts) {
            if (part instanceof Segment.Heading title && title.level() == 0) {
                double size = title.look().size();
                inferred.computeIfAbsent(size, first -> HIGHEST + stepsAbove(first, seen));
                seen.add(size);
            } else if (part instanceof Segment.Heading title) {
                startAtOne |= title.level() == 1;
            }
        }
        return new HeadingLevels(startAtOne, inferred);
    }

    /** How many steps of size were there before this one. */
    private static int stepsAbove(double size, NavigableSet<Double> seen) {
        int steps = 0;
        Double next = seen.ceiling(size * ABOVE);
        while (next != null && steps < LOWEST) {
            steps++;
            next = seen.ceiling(next * ABOVE);
        }
        return steps;
    }

    public int of(Segment.Heading title) {
        int level = title.level() == 0 ? inferred.getOrDefault(title.look().size(), HIGHEST) : stated(title.level());
        return Math.min(LOWEST, level);
    }

    /** Level 1 is the article's title: where the markup uses {@code h1} all move down by one. */
    private int stated(int level) {
        return startAtOne ? level + 1 : level;
    }
}
