package io.github.qingwen.internal.structure.line;

import java.util.ArrayList;
import java.util.List;

/**
 * The features of lines: facts that hold for a line or do not, each with a name. The table {@code role-weights.tsv} has
 * the explanation and the weights for each name.
 */
public final class Features {
    private Features() {}

    /** Returns for each line the names of the features that hold. */
    public static List<List<String>> of(Lines lines) {
        List<List<String>> features = new ArrayList<>(lines.size());
        FeatureSink sink = new FeatureSink();
        for (int i = 0; i < lines.size(); i++) {
            TextFeatures.add(lines, i, sink);
            LookFeatures.add(lines, i, sink);
            PlaceFeatures.add(lines, i, sink);
            features.add(sink.take());
        }
        return features;
    }
}
