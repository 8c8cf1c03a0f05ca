package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All features, in the order of their tables. */
public final class Features {
    private static final List<FeatureTable> TABLES = Stream.of(
                    LengthFeatures.TABLES,
                    WordingFeatures.TABLES,
                    NumberingFeatures.TABLES,
                    TypographyFeatures.TABLES,
                    MarkupFeatures.TABLES,
                    NeighbourFeatures.TABLES,
                    PlaceFeatures.TABLES,
                    ShapeFeatures.TABLES)
            .flatMap(List::stream)
            .toList();

    private static final List<Feature> ALL = Stream.concat(
                    TABLES.stream().flatMap(table -> table.rows().stream()), CombinedFeatures.ROWS.stream())
            .toList();

    private Features() {}

    public static List<Feature> all() {
        return ALL;
    }

    /** Returns the indexes of the features that hold for a line, ascending. */
    public static int[] of(Line line) {
        int[] found = new int[ALL.size()];
        int count = 0;
        int offset = 0;
        for (int i = 0; i < TABLES.size(); i++) {
            FeatureTable table = TABLES.get(i);
            count = table.add(line, offset, found, count);
            offset += table.rows().size();
        }
        return Arrays.copyOf(found, CombinedFeatures.add(line, offset, found, count));
    }
}
