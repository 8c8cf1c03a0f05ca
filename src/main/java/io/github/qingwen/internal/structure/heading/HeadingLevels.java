package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.evidence.Numbering;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The levels of an article's headings: the levels that the markup states, or by size where it states none, and below
 * those the depth of the numbering (一、 over （一） over 1. over (1)). The highest is 2, for level 1 is the article's
 * title; a heading is at most one level below the heading before it.
 */
public final class HeadingLevels {
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;
    /**
     * Size, as a multiple of another heading's, from which a heading without a stated level is a level above that one.
     */
    private static final double LARGER = 1.25;

    private final IdentityHashMap<Segment.Heading, Integer> levels = new IdentityHashMap<>();

    private HeadingLevels(List<Segment.Heading> headings) {
        List<Integer> ranks = ranks(headings);
        List<Integer> depths = new Outline(headings, ranks).depths();
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            // no heading is deeper than there are headings before it
            keys.add(ranks.get(i) * headings.size() + depths.get(i));
        }
        Map<Integer, Integer> places = new HashMap<>();
        new TreeSet<>(keys).forEach(key -> places.put(key, places.size()));
        int before = HIGHEST - 1;
        for (int i = 0; i < headings.size(); i++) {
            int level = HIGHEST + places.getOrDefault(keys.get(i), 0);
            level = Math.min(Math.min(level, before + 1), LOWEST);
            levels.put(headings.get(i), level);
            before = level;
        }
    }

    /**
     * Returns the levels of the headings among an article's segments and inside them.
     *
     * @param stated whether the markup is that of this library, which states the level of each heading
     */
    public static HeadingLevels of(List<Segment> article, boolean stated) {
        List<Segment.Heading> headings = new ArrayList<>();
        gather(article, headings);
        return stated ? stated(headings) : new HeadingLevels(headings);
    }

    private static HeadingLevels stated(List<Segment.Heading> headings) {
        HeadingLevels levels = new HeadingLevels(List.of());
        headings.forEach(heading -> {
            int level = heading.level() == null ? HIGHEST : heading.level();
            levels.levels.put(heading, Math.max(HIGHEST, level));
        });
        return levels;
    }

    private static void gather(List<Segment> segments, List<Segment.Heading> headings) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Heading heading) {
                headings.add(heading);
            } else if (segment instanceof Segment.Composite composite) {
                composite.parts().forEach(part -> gather(part, headings));
            }
        }
    }

    /** Returns the level of a heading, 2 to 6. */
    public int of(Segment.Heading heading) {
        return levels.getOrDefault(heading, HIGHEST);
    }

    /** Returns for each heading the level that the markup states, or the one that headings of its size have. */
    private static List<Integer> ranks(List<Segment.Heading> headings) {
        List<Double> sizes = sizes(headings);
        NavigableMap<Double, Stated> stated = statedLevels(headings);
        List<Integer> ranks = new ArrayList<>();
        for (Segment.Heading heading : headings) {
            ranks.add(
                    heading.level() != null
                            ? heading.level()
                            : rank(heading.typography().size(), stated, sizes));
        }
        return ofSeries(headings, ranks);
    }

    /**
     * Returns the ranks, headings of one form of numbering all having the highest of theirs: a series is of one level.
     */
    private static List<Integer> ofSeries(List<Segment.Heading> headings, List<Integer> ranks) {
        Map<String, Integer> highest = new HashMap<>();
        List<@Nullable String> series = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Segment.Heading heading = headings.get(i);
            Numbering numbering = heading.level() != null ? null : Numbering.of(Inline.textOf(heading.content()));
            series.add(numbering == null || numbering.isBullet() ? null : numbering.series());
            if (series.get(i) != null) {
                highest.merge(series.get(i), ranks.get(i), Math::min);
            }
        }
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            result.add(series.get(i) == null ? ranks.get(i) : highest.get(series.get(i)));
        }
        return result;
    }

    /**
     * The level that markup states for headings of one size.
     *
     * @param at the index of the first of them
     */
    private record Stated(int level, int at) {}

    /** Returns the levels that the markup states, by the sizes of their headings. */
    private static NavigableMap<Double, Stated> statedLevels(List<Segment.Heading> headings) {
        NavigableMap<Double, Stated> levels = new TreeMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Integer level = headings.get(i).level();
            if (level != null) {
                levels.putIfAbsent(headings.get(i).typography().size(), new Stated(level, i));
            }
        }
        return levels;
    }

    /** Returns the level that is stated for the nearest size, of two as near that of the first heading; 0 for none. */
    private static int nearest(double size, NavigableMap<Double, Stated> stated) {
        Map.Entry<Double, Stated> below = stated.floorEntry(size);
        Map.Entry<Double, Stated> above = stated.ceilingEntry(size);
        if (below == null || above == null) {
            return below != null
                    ? below.getValue().level()
                    : above != null ? above.getValue().level() : 0;
        }
        double down = size - below.getKey();
        double up = above.getKey() - size;
        boolean first = below.getValue().at() < above.getValue().at();
        return (down < up || (down == up && first) ? below : above).getValue().level();
    }

    private static int rank(double size, NavigableMap<Double, Stated> stated, List<Double> sizes) {
        int nearest = nearest(size, stated);
        if (nearest > 0) {
            return nearest;
        }
        int larger = 0;
        while (larger + 1 < sizes.size() && sizes.get(larger) >= size * LARGER) {
            larger++;
        }
        return 1 + larger;
    }

    /** Returns the sizes of headings, the largest first, without those that look alike. */
    private static List<Double> sizes(List<Segment.Heading> headings) {
        TreeSet<Double> all = new TreeSet<>();
        headings.forEach(heading -> all.add(heading.typography().size()));
        List<Double> apart = new ArrayList<>();
        for (double size : all.descendingSet()) {
            if (apart.isEmpty() || apart.get(apart.size() - 1) >= size * LARGER) {
                apart.add(size);
            }
        }
        return apart;
    }
}
