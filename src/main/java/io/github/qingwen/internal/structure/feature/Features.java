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

    /**
     * Returns the indexes of the features that hold for each line, ascending.
     *
     * @param lines of one article
     */
    public static int[][] of(List<Line> lines) {
        int[][] features = new int[lines.size()][];
        int[] found = new int[ALL.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = Arrays.copyOf(found, find(lines.get(i), found));
        }
        return features;
    }

    /** Writes the features of a line into an array, and returns how many there are. */
    private static int find(Line line, int[] found) {
        int count = 0;
        int offset = 0;
        for (int i = 0; i < TABLES.size(); i++) {
            FeatureTable table = TABLES.get(i);
            count = table.add(line, offset, found, count);
            offset += table.rows().size();
        }
        return CombinedFeatures.add(line, offset, found, count);
    }
}
