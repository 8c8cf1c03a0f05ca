package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Features of the topics of a line's words. */
final class TopicFeatures {
    private static final Topic[] TOPICS = Topic.values();
    /** Most characters of few words. */
    private static final int FEW = 22;

    static final FeatureTable TABLE = new FeatureTable(Line::hasTopic, TopicFeatures::rows, features());

    private TopicFeatures() {}

    private static List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        for (Topic topic : TOPICS) {
            String name = topic.name().toLowerCase(Locale.ROOT);
            features.add(new Feature("says-" + name, topic.about()));
            features.add(new Feature("short-says-" + name, topic.about() + " in few words"));
            features.add(new Feature("starts-" + name, topic.about() + " at its start"));
        }
        return List.copyOf(features);
    }

    private static void rows(Line line, FeatureSink features) {
        boolean few = line.length() <= FEW;
        for (Topic topic : TOPICS) {
            boolean says = line.says(topic);
            features.add(says);
            features.add(says && few);
            features.add(line.startsWith(topic));
        }
    }
}
