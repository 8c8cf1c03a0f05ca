package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The levels of an article's headings. The highest is 2, because level 1 is the article's title. A heading is one level
 * below the heading that contains it. Containment follows from the ranks given by markup or font size, and from the
 * numbers (一、 contains （一）, which contains 1., which contains (1)).
 */
public final class HeadingLevels {
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private final IdentityHashMap<Segment.Heading, Integer> levels = new IdentityHashMap<>();

    private HeadingLevels(List<Segment.Heading> headings) {
        List<Title> titles = headings.stream().map(Title::of).toList();
        List<Integer> depths = new Outline(titles, HeadingRanks.of(headings, titles)).depths();
        for (int i = 0; i < headings.size(); i++) {
            levels.put(headings.get(i), Math.min(HIGHEST + depths.get(i), LOWEST));
        }
    }

    /**
     * Returns the levels of all headings in an article's segments, nested ones included.
     *
     * @param stated whether the markup is authoritative: this library or a Markdown formatter wrote it
     * @param titles lines that repeat the article's title; as headings they contain no others
     */
    public static HeadingLevels of(List<Segment> article, boolean stated, List<Segment.Text> titles) {
        List<Segment.Heading> headings = new ArrayList<>();
        gather(article, headings);
        if (stated) {
            return stated(headings);
        }
        titles.forEach(title -> headings.removeIf(heading -> heading.typography() == title.typography()));
        return new HeadingLevels(headings);
    }

    /** Returns the levels of the markup, one lower where it uses level 1, which is the article's title. */
    private static HeadingLevels stated(List<Segment.Heading> headings) {
        HeadingLevels levels = new HeadingLevels(List.of());
        int lower = headings.stream().anyMatch(heading -> statedLevel(heading) == 1) ? 1 : 0;
        headings.forEach(heading -> levels.levels.put(heading, Math.min(statedLevel(heading) + lower, LOWEST)));
        return levels;
    }

    private static int statedLevel(Segment.Heading heading) {
        return heading.level() == null ? HIGHEST : heading.level();
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
}
