package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All features, in the order of their tables. */
public final class Features {
    private static final List<Feature> ALL = Stream.of(
                    LengthFeatures.ROWS,
                    WordingFeatures.ROWS,
                    NumberingFeatures.ROWS,
                    TypographyFeatures.ROWS,
                    MarkupFeatures.ROWS,
                    NeighbourFeatures.ROWS,
                    PlaceFeatures.ROWS,
                    ShapeFeatures.ROWS,
                    CombinedFeatures.ROWS)
            .flatMap(List::stream)
            .toList();

    /** The index of the first combined feature. */
    private static final int COMBINED = ALL.size() - CombinedFeatures.ROWS.size();

    private Features() {}

    public static List<Feature> all() {
        return ALL;
    }

    /** Returns the indexes of the features that hold for a line, ascending. */
    public static int[] of(Line line) {
        int[] found = new int[ALL.size()];
        int count = 0;
        for (int i = 0; i < COMBINED; i++) {
            if (ALL.get(i).test().test(line)) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, CombinedFeatures.add(line, COMBINED, found, count));
    }
}
