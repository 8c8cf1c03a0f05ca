package io.github.qingwen.build;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The levels of an article's headings: as the markup states them; the inferred ones by how large they look. */
final class Levels {
    /** A heading so many times as large as another is above it; smaller differences are decoration. */
    private static final double ABOVE = 1.25;
    private static final int LOWEST = 6;

    private final boolean startAtOne;
    private final NavigableSet<Double> sizes;

    private Levels(boolean startAtOne, NavigableSet<Double> sizes) {
        this.startAtOne = startAtOne;
        this.sizes = sizes;
    }

    static Levels of(List<Part> parts) {
        List<Part.Title> titles = parts.stream()
                .filter(Part.Title.class::isInstance)
                .map(Part.Title.class::cast)
                .toList();
        NavigableSet<Double> inferred = titles.stream()
                .filter(title -> title.level() == 0)
                .map(title -> title.look().size())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Levels(titles.stream().anyMatch(title -> title.level() == 1), inferred);
    }

    int of(Part.Title title) {
        int level = title.level() == 0 ? 2 + larger(title.look().size()) : stated(title.level());
        return Math.min(LOWEST, level);
    }

    /** Level 1 is the article's title: where the markup uses {@code h1} all move down by one. */
    private int stated(int level) {
        return startAtOne ? level + 1 : level;
    }

    /** How many steps of size are above this one. */
    private int larger(double size) {
        int steps = 0;
        Double next = sizes.ceiling(size * ABOVE);
        while (next != null && steps < LOWEST) {
            steps++;
            next = sizes.ceiling(next * ABOVE);
        }
        return steps;
    }
}
