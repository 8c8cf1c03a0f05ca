package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.ArticleFacts;
import io.github.qingwen.internal.structure.evidence.Line;

/** Features of a line's place in the article. */
final class PlaceFeatures {
    static final FeatureTable TABLE = FeatureTable.always(PlaceFeatures::rows);

    private PlaceFeatures() {}

    private static void rows(Line line, FeatureSink features) {
        ArticleFacts article = line.article();
        int at = line.at();
        int size = article.size();
        features.add("line-1", "the first line", at == 0);
        features.add("line-2-3", "the second or third line", at == 1 || at == 2);
        features.add("first-tenth", "in the first tenth", at * 10 < size);
        features.add("last-tenth", "in the last tenth", (at + 1) * 10 > size * 9);
        features.add("last-quarter", "in the last quarter", (at + 1) * 4 > size * 3);
        features.add("last-3", "one of the last three lines", at + 3 >= size);
        features.add("last-line", "the last line", at + 1 == size);
        features.add("before-body", "above the first paragraph", at < article.firstBody());
        features.add("behind-body", "below the last paragraph", at > article.lastBody());
        features.add(
                "behind-end",
                "behind the word END or a list of other articles",
                article.endMark() >= 0 && at > article.endMark());
        features.add("no-body", "the article has no paragraph", article.lastBody() < 0);
        features.add("few-lines", "the article has few lines", size < 15);
    }
}
