package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ranks headings by the level that the markup states, else by font size. Headings without a stated level share the rank
 * of their numbered series.
 */
final class HeadingRanks {
    /** Ratio of two font sizes from which headings without a stated level differ in rank. */
    private static final double LARGER = 1.25;

    private HeadingRanks() {}

    /** Returns the rank of each heading. Outer headings have lower ranks. */
    static List<Integer> of(List<Segment.Heading> headings, List<Title> titles) {
        List<Double> sizes = sizes(headings);
        NavigableMap<Double, Stated> stated = statedLevels(headings);
        List<Integer> ranks = new ArrayList<>();
        for (Segment.Heading heading : headings) {
            ranks.add(
                    heading.level() != null
                            ? heading.level()
                            : rank(heading.typography().size(), stated, sizes));
        }
        return ofSeries(headings, titles, ranks);
    }

    /** Gives headings without a stated level the outermost rank of their series: of its stated levels, else by size. */
    private static List<Integer> ofSeries(List<Segment.Heading> headings, List<Title> titles, List<Integer> ranks) {
        List<Integer> firsts = firsts(titles);
        Map<Integer, Integer> byMarkup = new HashMap<>();
        Map<Integer, Integer> highest = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean stated = headings.get(i).level() != null;
            (stated ? byMarkup : highest).merge(firsts.get(i), ranks.get(i), Math::min);
        }
        highest.putAll(byMarkup);
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int rank = ranks.get(i);
            boolean stated = headings.get(i).level() != null;
            result.add(stated ? rank : highest.getOrDefault(firsts.get(i), rank));
        }
        return result;
    }

    /** Returns for each title the index at which its run of rising numbers begins; without a number its own index. */
    private static List<Integer> firsts(List<Title> titles) {
        List<Integer> firsts = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            int before = last.getOrDefault(titles.get(i).series(), i);
            boolean rises = titles.get(before).value() < titles.get(i).value();
            firsts.add(rises ? firsts.get(before) : i);
            last.put(titles.get(i).series(), i);
        }
        return firsts;
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

    /** Returns the stated level of the heading nearest in size, the earlier one on a tie; 0 if there is none. */
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

    /** Returns the distinct sizes of headings, largest first. Sizes that look alike count as one. */
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
