package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.line.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How deep each heading stands. A heading is open until one comes that is not below it; that one is as deep as headings
 * are open then. Below a heading are those of a lower rank. Among headings of one rank, numbers decide: a series that
 * begins is below a title without a number, and inside another series that goes on or is of an outer form; a series
 * that goes on is as deep as before; a title without a number is below a series that goes on; and one whose words come
 * again and again is below the others.
 */
final class Outline {
    private final List<Title> titles;
    private final List<Integer> ranks;
    private final boolean[] goesOn;
    private final boolean[] repeated;
    /** The open headings by their ranks, each below the one before it. */
    private final NavigableMap<Integer, List<Integer>> open = new TreeMap<>();
    /** The last member of each series. */
    private final Map<String, Member> last = new HashMap<>();

    /**
     * A member of a series.
     *
     * @param depth how many headings of its rank it is below
     */
    private record Member(int value, int depth) {}

    /** @param ranks a number for each heading, the lower the farther out; numbers are compared within one rank */
    Outline(List<Title> titles, List<Integer> ranks) {
        this.titles = titles;
        this.ranks = ranks;
        this.goesOn = goesOn();
        this.repeated = repeated();
    }

    /** Returns for each heading how many it is below. */
    List<Integer> depths() {
        List<Integer> depths = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            open.tailMap(ranks.get(i), false).clear();
            List<Integer> peers = open.computeIfAbsent(ranks.get(i), rank -> new ArrayList<>());
            int least = least(i, peers);
            while (peers.size() > least && !isBelow(i, peers.get(peers.size() - 1))) {
                peers.remove(peers.size() - 1);
            }
            last.put(series(i), new Member(titles.get(i).value(), peers.size()));
            depths.add(open.values().stream().mapToInt(List::size).sum());
            peers.add(i);
        }
        return depths;
    }

    /**
     * Returns how many of the open headings of its rank a heading is below at least: as many as its series was, or the
     * outermost whose words do not come again where its own do.
     */
    private int least(int heading, List<Integer> peers) {
        if (titles.get(heading).number() != null) {
            Member before = last.get(series(heading));
            return before == null ? 0 : before.depth;
        }
        return repeated[heading] && !peers.isEmpty() && !repeated[peers.get(0)] ? 1 : 0;
    }

    /** Returns whether a heading is below an open one of its rank. */
    private boolean isBelow(int heading, int above) {
        Numbering number = titles.get(heading).number();
        if (number == null) {
            return goesOn[above];
        }
        Member before = last.get(series(heading));
        boolean begins = number.value() <= 1 && (before == null || before.value >= number.value());
        if (!begins && before != null) {
            return false;
        }
        Numbering outer = titles.get(above).number();
        if (outer == null) {
            return begins && !titles.get(above).isPreface();
        }
        return Title.isInner(number, outer) || (begins && goesOn[above]);
    }

    /** Returns for each heading whether the next number of its series is higher than its own. */
    private boolean[] goesOn() {
        boolean[] result = new boolean[titles.size()];
        Map<String, Integer> next = new HashMap<>();
        for (int i = titles.size() - 1; i >= 0; i--) {
            int value = titles.get(i).value();
            result[i] = next.getOrDefault(series(i), value) > value;
            next.put(series(i), value);
        }
        return result;
    }

    /** Returns for each heading whether another one of its rank has the same words, without a number. */
    private boolean[] repeated() {
        boolean[] result = new boolean[titles.size()];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).number() == null) {
                int before = seen.merge(ranks.get(i) + titles.get(i).text(), i, (first, again) -> first);
                result[before] |= before < i;
                result[i] = before < i;
            }
        }
        return result;
    }

    private String series(int heading) {
        return ranks.get(heading) + titles.get(heading).series();
    }
}
