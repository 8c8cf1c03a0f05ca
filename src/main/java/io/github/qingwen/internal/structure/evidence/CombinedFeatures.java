package io.github.qingwen.internal.structure.evidence;

import static io.github.qingwen.internal.structure.evidence.Feature.of;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Facts that mean more together than each by itself. */
final class CombinedFeatures {
    static final List<Feature> ROWS = rows();

    private CombinedFeatures() {}

    /** What the lines of one shape have in common. */
    private static List<Feature> shapes() {
        return List.of(
                shape("shape-unique", "no other line is like it", (line, shape) -> shape.lines() == 1),
                shape("shape-2", "another line is like it", (line, shape) -> shape.lines() == 2),
                shape(
                        "shape-3-8",
                        "several lines are like it",
                        (line, shape) -> shape.lines() >= 3 && shape.lines() <= 8),
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
                        (line, shape) -> shape.lines() >= 3
                                && shape.otherTitles(line.couldBeTitle()) >= 80
                                && line.couldBeTitle()),
                shape(
                        "shape-titles-some",
                        "some lines like it could be titles",
                        (line, shape) -> shape.otherTitles(line.couldBeTitle()) >= 40
                                && shape.otherTitles(line.couldBeTitle()) < 80),
                shape(
                        "shape-titles-none",
                        "lines like it are no titles",
                        (line, shape) -> shape.otherTitles(line.couldBeTitle()) >= 0
                                && shape.otherTitles(line.couldBeTitle()) < 40),
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
                of("could-be-title", "short, no sentence, above something longer", Line::couldBeTitle),
                of(
                        "behind-numbers",
                        "behind one of several numbers that stand alone",
                        line -> line.previous() != null
                                && NumberingFeatures.isNumber(line.previous())
                                && line.previous().numbering().alone()
                                && line.previous().seriesLength() > 1));
    }

    private interface ShapeTest {
        boolean test(Line line, Twins shape);
    }

    private static Feature shape(String name, String about, ShapeTest test) {
        return of(name, about, line -> test.test(line, line.shapedAlike()));
    }

    private record Fact(String name, String about, Predicate<Line> test) {}

    private static List<Feature> rows() {
        List<Fact> emphases = List.of(
                new Fact("bold", "bold", line -> line.typography().bold()),
                new Fact("larger", "larger than the text", line -> line.scale() > 1.08),
                new Fact("centred", "centred", line -> line.typography().isCentered()),
                new Fact(
                        "coloured",
                        "coloured",
                        line -> line.typography().isColored()
                                || line.typography().ownBackground()),
                new Fact(
                        "plain",
                        "looks like the text",
                        line -> line.looksAlike().characters() * 2
                                > line.article().characters()),
                new Fact("numbered", "numbered", NumberingFeatures::isNumber),
                new Fact(
                        "own-box",
                        "alone in its box",
                        line -> line.segment().box() != null
                                && line.boxContent().lines() == 1),
                new Fact(
                        "heading-element",
                        "in a heading element",
                        line -> line.segment().markup().headingLevel() > 0));
        List<Fact> forms = List.of(
                new Fact("title", "short without a final mark", line -> line.length() <= 30 && isOpen(line)),
                new Fact(
                        "title-above-text",
                        "short without a final mark, text follows",
                        line -> line.length() <= 30 && isOpen(line) && textFollows(line)),
                new Fact(
                        "title-above-picture",
                        "short without a final mark, a picture follows",
                        line -> line.length() <= 30 && isOpen(line) && line.after() == Neighbour.PICTURE),
                new Fact(
                        "below-picture",
                        "short, below a picture",
                        line -> line.length() <= 40 && line.before() == Neighbour.PICTURE),
                new Fact(
                        "question",
                        "a question, text follows",
                        line -> "？?！!".indexOf(Wording.last(line.text())) >= 0
                                && line.length() <= 40
                                && textFollows(line)),
                new Fact("sentence", "ends like a sentence", line -> Wording.endsSentence(line.text())),
                new Fact(
                        "among-short",
                        "short lines on both sides",
                        line -> isShort(line.previous()) && isShort(line.next())),
                new Fact(
                        "alone",
                        "nothing of its look on either side",
                        line -> line.length() <= 40
                                && !looksLike(line.previous(), line)
                                && !looksLike(line.next(), line)));
        List<Feature> rows = new ArrayList<>(shapes());
        for (Fact emphasis : emphases) {
            for (Fact form : forms) {
                rows.add(of(
                        emphasis.name() + "+" + form.name(),
                        emphasis.about() + ", " + form.about(),
                        line -> emphasis.test().test(line) && form.test().test(line)));
            }
        }
        return List.copyOf(rows);
    }

    private static boolean isOpen(Line line) {
        return !Wording.endsSentence(line.text()) && "，、,：:".indexOf(Wording.last(line.text())) < 0;
    }

    private static boolean textFollows(Line line) {
        return line.next() != null && line.next().length() >= ArticleFacts.BODY && line.after() == Neighbour.LINE;
    }

    private static boolean isShort(Line line) {
        return line != null && line.length() <= 26;
    }

    private static boolean looksLike(Line other, Line line) {
        return other != null && other.look().equals(line.look());
    }
}
