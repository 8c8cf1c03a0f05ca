package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Twins;
import java.util.List;

/** Features of a line's twins: the lines that look alike and are worded alike. */
final class ShapeFeatures {
    static final List<FeatureTable> TABLES = List.of(FeatureTable.always(
            shape("shape-unique", "no other line is like it", (line, shape) -> shape.lines() == 1),
            shape("shape-2", "another line is like it", (line, shape) -> shape.lines() == 2),
            shape("shape-3-8", "several lines are like it", (line, shape) -> shape.lines() >= 3 && shape.lines() <= 8),
            shape("shape-many", "many lines are like it", (line, shape) -> shape.lines() > 8),
            shape(
                    "shape-apart",
                    "several lines are like it, never side by side",
                    (line, shape) -> shape.lines() >= 2 && shape.neighbours() == 0),
            shape(
                    "shape-adjacent",
                    "lines like it stand side by side",
                    (line, shape) -> shape.lines() >= 2 && shape.neighbours() * 2 >= shape.lines()),
            shape(
                    "shape-titles",
                    "other lines like it could all be titles",
                    (line, shape) -> shape.otherTitles(line.couldBeTitle()) >= 80),
            shape(
                    "shape-titles-3",
                    "several lines like it could all be titles, as it could",
                    (line, shape) ->
                            shape.lines() >= 3 && shape.otherTitles(line.couldBeTitle()) >= 80 && line.couldBeTitle()),
            shape(
                    "shape-titles-some",
                    "some lines like it could be titles",
                    (line, shape) -> shape.otherTitles(line.couldBeTitle()) >= 40
                            && shape.otherTitles(line.couldBeTitle()) < 80),
            shape(
                    "shape-titles-none",
                    "lines like it are no titles",
                    (line, shape) ->
                            shape.otherTitles(line.couldBeTitle()) >= 0 && shape.otherTitles(line.couldBeTitle()) < 40),
            shape(
                    "shape-captions",
                    "lines like it stand below pictures",
                    (line, shape) -> shape.otherBelowPictures(line.before() == Neighbour.PICTURE) >= 60
                            && line.before() == Neighbour.PICTURE),
            shape(
                    "shape-captions-none",
                    "lines like it do not stand below pictures",
                    (line, shape) -> shape.otherBelowPictures(line.before() == Neighbour.PICTURE) >= 0
                            && shape.otherBelowPictures(line.before() == Neighbour.PICTURE) < 30),
            feature("could-be-title", "short, no sentence, above something longer", Line::couldBeTitle),
            feature(
                    "behind-numbers",
                    "behind one of several numbers that stand alone",
                    line -> line.previous() != null
                            && line.previous().isNumberAlone()
                            && line.previous().seriesLength() > 1)));

    private ShapeFeatures() {}

    private interface ShapeTest {
        boolean test(Line line, Twins shape);
    }

    private static Feature shape(String name, String about, ShapeTest test) {
        return feature(name, about, line -> test.test(line, line.shapedAlike()));
    }
}
