package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The levels of an article's headings: those of the markup as it states them, inferred ones by their size beside those that
 * were there before. Equal sizes have equal levels, in nested content too.
 */
public final class HeadingLevels {
    /** Level 1 is the article's title. */
    private static final int HIGHEST = 2;

    private static final int LOWEST = 6;

    private final Map<Double, Integer> inferred = new HashMap<>();
    private final NavigableSet<Double> sizes = new TreeSet<>();
    private boolean hasLevelOne;

    private HeadingLevels() {}

    /** Returns the levels of the headings among an article's segments and inside them. */
    public static HeadingLevels of(List<Segment> article) {
        HeadingLevels levels = new HeadingLevels();
        levels.add(article);
        return levels;
    }

    private void add(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Heading heading) {
                add(heading);
            } else if (segment instanceof Segment.Composite composite) {
                composite.parts().forEach(this::add);
            }
        }
    }

    private void add(Segment.Heading heading) {
        if (heading.level() != null) {
            hasLevelOne |= heading.level() == 1;
            return;
        }
        double size = heading.typography().size();
        inferred.computeIfAbsent(size, first -> HIGHEST + levelsAbove(first));
        sizes.add(size);
    }

    /** Returns how many levels of larger headings were there before a heading of this size. */
    private int levelsAbove(double size) {
        int levels = 0;
        Double next = sizes.ceiling(size * HeadingThresholds.LEVEL_ABOVE);
        while (next != null && levels < LOWEST) {
            levels++;
            next = sizes.ceiling(next * HeadingThresholds.LEVEL_ABOVE);
        }
        return levels;
    }

    /** Returns the level of a heading, 2 to 6. */
    public int of(Segment.Heading heading) {
        Integer stated = heading.level();
        int level = stated == null ? inferred.getOrDefault(heading.typography().size(), HIGHEST) : moved(stated);
        return Math.min(LOWEST, level);
    }

    /** Where the markup uses {@code h1}, all headings move down by one level. */
    private int moved(int stated) {
        return hasLevelOne ? stated + 1 : stated;
    }
}
