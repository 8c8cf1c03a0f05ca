package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import java.util.List;
import java.util.function.Predicate;

/**
 * Features of one kind. None of them holds where a fact that they share does not, which is asked first: most lines have
 * no number, no box and no picture beside them, and cost one question then instead of one for each feature.
 */
final class FeatureTable {
    /** The fact without which no feature of the table holds. */
    private final Predicate<Line> where;

    private final List<Feature> rows;
    /** The tests of the rows, which are asked of every line. */
    private final Predicate<Line>[] tests;

    @SuppressWarnings("unchecked") // an array of a generic type
    FeatureTable(Predicate<Line> where, List<Feature> rows) {
        this.where = where;
        this.rows = rows;
        this.tests = rows.stream().map(Feature::test).toArray(Predicate[]::new);
    }

    /** Returns a table that each line is asked about. */
    static FeatureTable always(Feature... rows) {
        return new FeatureTable(line -> true, List.of(rows));
    }

    static FeatureTable where(Predicate<Line> where, Feature... rows) {
        return new FeatureTable(where, List.of(rows));
    }

    List<Feature> rows() {
        return rows;
    }

    /**
     * Adds the indexes of the rows that hold for a line.
     *
     * @param offset the index of the first row among all features
     * @param found the indexes so far, with room for more
     * @param count how many there are so far
     * @return how many there are then
     */
    int add(Line line, int offset, int[] found, int count) {
        int end = count;
        if (where.test(line)) {
            for (int i = 0; i < tests.length; i++) {
                if (tests[i].test(line)) {
                    found[end++] = offset + i;
                }
            }
        }
        return end;
    }
}
