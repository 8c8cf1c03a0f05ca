package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import java.util.List;
import java.util.stream.Stream;

/** All features, in the order of their tables. */
public final class Features {
    private static final FeatureTable[] TABLES = Stream.of(
                    List.of(LengthFeatures.TABLE),
                    WordingFeatures.TABLES,
                    List.of(TopicFeatures.TABLE),
                    NumberingFeatures.TABLES,
                    List.of(TypographyFeatures.TABLE, LookFeatures.TABLE, BoxFeatures.TABLE),
                    MarkupFeatures.TABLES,
                    NeighbourFeatures.TABLES,
                    List.of(PlaceFeatures.TABLE, ShapeFeatures.TABLE, CombinedFeatures.TABLE))
            .flatMap(List::stream)
            .toArray(FeatureTable[]::new);

    private static final List<Feature> ALL =
            Stream.of(TABLES).flatMap(table -> table.features().stream()).toList();

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
        FeatureSink found = FeatureSink.ofIndexes();
        for (int i = 0; i < features.length; i++) {
            for (FeatureTable table : TABLES) {
                table.find(lines.get(i), found);
            }
            features[i] = found.take();
        }
        return features;
    }
}
