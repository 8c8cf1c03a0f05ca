package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Lines;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Features of one kind.
 *
 * @param where the fact without which none of them holds: most lines have no number, no box and no topic, and cost one
 *     question then instead of one for each feature
 * @param rows tells of each feature, in their order, whether it holds for a line
 * @param features of the table
 */
record FeatureTable(Predicate<Line> where, BiConsumer<Line, FeatureSink> rows, List<Feature> features) {
    /** A line that is asked about once, for the names of the rows. */
    private static final Line BLANK = Lines.blank();

    /** Returns a table of rows that are told for each line, with their names. */
    static FeatureTable always(BiConsumer<Line, FeatureSink> rows) {
        return where(line -> true, rows);
    }

    /** Returns a table of rows that are told, with their names, for the lines for which a fact holds. */
    static FeatureTable where(Predicate<Line> where, BiConsumer<Line, FeatureSink> rows) {
        FeatureSink names = FeatureSink.ofNames();
        rows.accept(BLANK, names);
        return new FeatureTable(where, rows, names.features());
    }

    /** Tells which of the features hold for a line. */
    void find(Line line, FeatureSink found) {
        if (where.test(line)) {
            rows.accept(line, found);
        } else {
            found.skip(features.size());
        }
    }
}
