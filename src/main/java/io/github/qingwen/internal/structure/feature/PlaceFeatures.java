package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import java.util.List;

/** Features of a line's place in the article. */
final class PlaceFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(
                    PlaceFeatures::isNearStart,
                    feature("line-1", "the first line", line -> line.at() == 0),
                    feature("line-2-3", "the second or third line", line -> line.at() == 1 || line.at() == 2),
                    feature(
                            "first-tenth",
                            "in the first tenth",
                            line -> line.at() * 10 < line.article().size())),
            FeatureTable.where(
                    PlaceFeatures::isNearEnd,
                    feature(
                            "last-tenth",
                            "in the last tenth",
                            line -> (line.at() + 1) * 10 > line.article().size() * 9),
                    feature(
                            "last-quarter",
                            "in the last quarter",
                            line -> (line.at() + 1) * 4 > line.article().size() * 3),
                    feature(
                            "last-3",
                            "one of the last three lines",
                            line -> line.at() + 3 >= line.article().size()),
                    feature(
                            "last-line",
                            "the last line",
                            line -> line.at() + 1 == line.article().size())),
            FeatureTable.always(
                    feature(
                            "before-body",
                            "above the first paragraph",
                            line -> line.at() < line.article().firstBody()),
                    feature(
                            "behind-body",
                            "below the last paragraph",
                            line -> line.at() > line.article().lastBody()),
                    feature(
                            "behind-end",
                            "behind the word END or a list of other articles",
                            line -> line.article().endMark() >= 0
                                    && line.at() > line.article().endMark()),
                    feature(
                            "no-body",
                            "the article has no paragraph",
                            line -> line.article().lastBody() < 0),
                    feature(
                            "few-lines",
                            "the article has few lines",
                            line -> line.article().size() < 15)));

    private PlaceFeatures() {}

    /** Returns true for a line in the first tenth, and for the first three. */
    private static boolean isNearStart(Line line) {
        return line.at() < 3 || line.at() * 10 < line.article().size();
    }

    /** Returns true for a line in the last quarter, and for the last three. */
    private static boolean isNearEnd(Line line) {
        int size = line.article().size();
        return line.at() + 3 >= size || (line.at() + 1) * 4 > size * 3;
    }
}
