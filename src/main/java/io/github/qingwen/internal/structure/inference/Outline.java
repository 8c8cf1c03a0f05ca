package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.line.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Computes the depth of headings with a stack of open headings. A heading closes the open headings that cannot contain
 * it. Its depth is the number of headings that stay open. An outer rank contains the inner ranks. Within one rank:
 *
 * <ol>
 *   <li>A series that begins is inside a title without a number, unless that title is a preface or the
 *       numbers are those of chapters.
 *   <li>A series that begins is inside another series that continues later.
 *   <li>A number is inside a number of an outer form.
 *   <li>A series that continues keeps its depth.
 *   <li>A title without a number is inside a series that continues later.
 *   <li>A title that repeats is inside a title that does not.
 * </ol>
 */
final class Outline {
    private final List<Title> titles;
    private final List<Integer> ranks;
    private final boolean[] goesOn;
    private final boolean[] repeated;
    /** The open headings by rank, each inside the one before it. */
    private final NavigableMap<Integer, List<Integer>> open = new TreeMap<>();
    /** The last member of each series. */
    private final Map<String, Member> last = new HashMap<>();

    /**
     * A member of a series.
     *
     * @param depth how many headings of its rank contain it
     */
    private record Member(int value, int depth) {}

    /** @param ranks the rank of each heading; outer headings have lower ranks */
    Outline(List<Title> titles, List<Integer> ranks) {
        this.titles = titles;
        this.ranks = ranks;
        this.goesOn = goesOn();
        this.repeated = repeated();
    }

    /** Returns for each heading how many headings contain it. */
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
     * Returns the minimum number of open headings of its rank that contain a heading: the depth of its series, or 1 for
     * a title that repeats inside one that does not.
     */
    private int least(int heading, List<Integer> peers) {
        if (titles.get(heading).number() != null) {
            Member before = last.get(series(heading));
            return before == null ? 0 : before.depth;
        }
        return repeated[heading] && !peers.isEmpty() && !repeated[peers.get(0)] ? 1 : 0;
    }

    /** Returns whether an open heading of the same rank contains a heading. */
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
            return begins
                    && !titles.get(above).isPreface()
                    && !titles.get(heading).isChapter();
        }
        return Title.isInner(number, outer) || (begins && goesOn[above]);
    }

    /** Returns for each heading whether its series continues with a higher number. */
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

    /** Returns for each heading whether it has no number and one of its rank has the same text, but not next to it. */
    private boolean[] repeated() {
        boolean[] result = new boolean[titles.size()];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).number() == null) {
                int before = seen.merge(ranks.get(i) + titles.get(i).text(), i, (first, again) -> first);
                result[before] |= before < i - 1;
                result[i] = before < i - 1;
            }
        }
        return result;
    }

    private String series(int heading) {
        return ranks.get(heading) + titles.get(heading).series();
    }
}
