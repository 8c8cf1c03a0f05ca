package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Twins;

/** Features of a line's twins: the lines that look alike and are worded alike. */
final class ShapeFeatures {
    static final FeatureTable TABLE = FeatureTable.always(ShapeFeatures::rows);

    private ShapeFeatures() {}

    private static void rows(Line line, FeatureSink features) {
        Twins shape = line.shapedAlike();
        int lines = shape.lines();
        boolean title = line.couldBeTitle();
        boolean belowPicture = line.before() == Neighbour.PICTURE;
        features.add("shape-unique", "no other line is like it", lines == 1);
        features.add("shape-2", "another line is like it", lines == 2);
        features.add("shape-3-8", "several lines are like it", lines >= 3 && lines <= 8);
        features.add("shape-many", "many lines are like it", lines > 8);
        features.add(
                "shape-apart", "several lines are like it, never side by side", lines >= 2 && shape.neighbours() == 0);
        features.add(
                "shape-adjacent", "lines like it stand side by side", lines >= 2 && shape.neighbours() * 2 >= lines);
        int titles = shape.otherTitles(title);
        features.add("shape-titles", "other lines like it could all be titles", titles >= 80);
        features.add(
                "shape-titles-3",
                "several lines like it could all be titles, as it could",
                title && lines >= 3 && titles >= 80);
        features.add("shape-titles-some", "some lines like it could be titles", titles >= 40 && titles < 80);
        features.add("shape-titles-none", "lines like it are no titles", titles >= 0 && titles < 40);
        int captions = shape.otherBelowPictures(belowPicture);
        features.add("shape-captions", "lines like it stand below pictures", belowPicture && captions >= 60);
        features.add(
                "shape-captions-none", "lines like it do not stand below pictures", captions >= 0 && captions < 30);
        Line previous = line.previous();
        features.add("could-be-title", "short, no sentence, above something longer", title);
        features.add(
                "behind-numbers",
                "behind one of several numbers that stand alone",
                previous != null && previous.isNumberAlone() && previous.seriesLength() > 1);
    }
}
