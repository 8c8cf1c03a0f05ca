package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;

/** Features of a line's length, in characters (code points). */
final class LengthFeatures {
    static final FeatureTable TABLE = FeatureTable.always(LengthFeatures::rows);

    private LengthFeatures() {}

    private static void rows(Line line, FeatureSink features) {
        int length = line.length();
        features.add("length-1", "one character", length == 1);
        features.add("length-2-3", "2 or 3 characters", length >= 2 && length <= 3);
        features.add("length-4-6", "4 to 6 characters", length >= 4 && length <= 6);
        features.add("length-7-10", "7 to 10 characters", length >= 7 && length <= 10);
        features.add("length-11-16", "11 to 16 characters", length >= 11 && length <= 16);
        features.add("length-17-22", "17 to 22 characters", length >= 17 && length <= 22);
        features.add("length-23-30", "23 to 30 characters", length >= 23 && length <= 30);
        features.add("length-31-40", "31 to 40 characters", length >= 31 && length <= 40);
        features.add("length-41-60", "41 to 60 characters", length >= 41 && length <= 60);
        features.add("length-61-100", "61 to 100 characters", length >= 61 && length <= 100);
        features.add("length-101", "more than 100 characters", length > 100);
        int shortShare = line.article().shortShare();
        features.add("article-of-short-lines", "the article's lines are short", shortShare >= 60);
        features.add(
                "short-in-article-of-long-lines",
                "short in an article of long lines",
                length <= 26 && shortShare <= 35);
    }
}
