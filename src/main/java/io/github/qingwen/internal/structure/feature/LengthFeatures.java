package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import java.util.List;

/** Features of a line's length, in characters (code points). */
final class LengthFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(
                    line -> line.length() <= 16,
                    feature("length-1", "one character", line -> line.length() == 1),
                    feature("length-2-3", "2 or 3 characters", line -> line.length() >= 2 && line.length() <= 3),
                    feature("length-4-6", "4 to 6 characters", line -> line.length() >= 4 && line.length() <= 6),
                    feature("length-7-10", "7 to 10 characters", line -> line.length() >= 7 && line.length() <= 10),
                    feature("length-11-16", "11 to 16 characters", line -> line.length() >= 11 && line.length() <= 16)),
            FeatureTable.where(
                    line -> line.length() > 16,
                    feature("length-17-22", "17 to 22 characters", line -> line.length() >= 17 && line.length() <= 22),
                    feature("length-23-30", "23 to 30 characters", line -> line.length() >= 23 && line.length() <= 30),
                    feature("length-31-40", "31 to 40 characters", line -> line.length() >= 31 && line.length() <= 40),
                    feature("length-41-60", "41 to 60 characters", line -> line.length() >= 41 && line.length() <= 60),
                    feature(
                            "length-61-100",
                            "61 to 100 characters",
                            line -> line.length() >= 61 && line.length() <= 100),
                    feature("length-101", "more than 100 characters", line -> line.length() > 100)),
            FeatureTable.always(
                    feature(
                            "article-of-short-lines",
                            "the article's lines are short",
                            line -> line.article().shortShare() >= 60),
                    feature(
                            "short-in-article-of-long-lines",
                            "short in an article of long lines",
                            line -> line.length() <= 26 && line.article().shortShare() <= 35)));

    private LengthFeatures() {}
}
