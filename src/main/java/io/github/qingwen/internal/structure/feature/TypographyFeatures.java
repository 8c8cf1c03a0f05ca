package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import io.github.qingwen.internal.layout.Align;
import io.github.qingwen.internal.layout.BoxStyle;
import io.github.qingwen.internal.structure.evidence.BoxContent;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Twins;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import java.util.List;
import java.util.function.Predicate;

/** Features of a line's typography, by itself and against the rest of the article. */
final class TypographyFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(
                    line -> line.scale() < 0.96 || line.scale() > 1.04,
                    feature("size-below-0.8", "much smaller than the text", line -> line.scale() < 0.8),
                    feature(
                            "size-0.8-0.95",
                            "smaller than the text",
                            line -> line.scale() >= 0.8 && line.scale() < 0.96),
                    feature(
                            "size-1.05-1.15",
                            "slightly larger than the text",
                            line -> line.scale() > 1.04 && line.scale() <= 1.15),
                    feature(
                            "size-1.15-1.35",
                            "larger than the text",
                            line -> line.scale() > 1.15 && line.scale() <= 1.35),
                    feature("size-above-1.35", "much larger than the text", line -> line.scale() > 1.35)),
            FeatureTable.where(
                    line -> line.typography().bold(),
                    feature("bold", "bold", line -> line.typography().bold()),
                    feature(
                            "bold-rare",
                            "bold, where little is bold",
                            line -> line.typography().bold() && line.article().boldShare() <= 15),
                    feature(
                            "bold-common",
                            "bold, where much is bold",
                            line -> line.typography().bold() && line.article().boldShare() >= 40)),
            FeatureTable.always(feature("leads-bold", "begins in bold", Line::leadsBold)),
            FeatureTable.where(
                    line -> line.typography().isCentered(),
                    feature("centred", "centred", line -> line.typography().isCentered()),
                    feature(
                            "centred-rare",
                            "centred, where little is centred",
                            line -> line.typography().isCentered()
                                    && line.article().centeredShare() <= 25),
                    feature(
                            "centred-common",
                            "centred, where most is centred",
                            line -> line.typography().isCentered()
                                    && line.article().centeredShare() >= 60)),
            FeatureTable.always(
                    feature(
                            "right-aligned",
                            "set to the right",
                            line -> line.typography().align() == Align.END),
                    feature("coloured", "coloured", line -> line.typography().isColored()),
                    feature("grey", "grey", line -> line.typography().color().isGrey()),
                    feature(
                            "light",
                            "white or nearly white",
                            line -> line.typography().isLight()),
                    feature(
                            "own-background",
                            "on a background of its own",
                            line -> line.typography().ownBackground()),
                    feature(
                            "text-style",
                            "its markup had a style",
                            line -> line.segment().runs().get(0).element().hasAttr("textstyle")),
                    feature(
                            "look-unique",
                            "no other line looks so",
                            line -> look(line).lines() == 1)),
            FeatureTable.where(
                    line -> look(line).lines() >= 2,
                    feature(
                            "look-2-4",
                            "two to four lines look so",
                            line -> look(line).lines() >= 2 && look(line).lines() <= 4)),
            FeatureTable.always(
                    feature(
                            "look-rare",
                            "few characters look so",
                            line -> look(line).characters() * 8 < line.article().characters()),
                    feature(
                            "look-main",
                            "most of the article looks so",
                            line -> look(line).characters() * 2 > line.article().characters()),
                    feature(
                            "look-apart",
                            "several lines look so, never side by side",
                            line -> look(line).lines() >= 3 && look(line).neighbours() == 0),
                    feature(
                            "look-adjacent",
                            "lines that look so stand side by side",
                            line -> look(line).lines() >= 2
                                    && look(line).neighbours() * 2 >= look(line).lines()),
                    feature(
                            "look-short",
                            "lines that look so are short",
                            line -> look(line).lines() >= 2
                                    && look(line).characters()
                                            <= 22 * look(line).lines()),
                    feature(
                            "look-sentences",
                            "lines that look so end like sentences",
                            line -> look(line).lines() >= 2
                                    && look(line).sentences() * 2 >= look(line).lines()),
                    feature(
                            "look-heads",
                            "most lines that look so stand above text",
                            line -> look(line).lines() >= 2
                                    && look(line).aboveBody() * 3 >= look(line).lines() * 2),
                    feature(
                            "look-heads-some",
                            "some lines that look so stand above text",
                            line -> look(line).lines() >= 2 && look(line).aboveBody() > 0),
                    twins("look-titles-80", "lines that look so could all be titles", 80, 101),
                    twins("look-titles-50", "most lines that look so could be titles", 50, 80),
                    twins("look-titles-20", "some lines that look so could be titles", 20, 50),
                    twins("look-titles-0", "lines that look so are no titles", 0, 20),
                    feature(
                            "look-captions-60",
                            "lines that look so stand below pictures",
                            line -> look(line).otherBelowPictures(line.before() == Neighbour.PICTURE) >= 60),
                    feature(
                            "look-captions-0",
                            "lines that look so do not stand below pictures",
                            line -> look(line).otherBelowPictures(line.before() == Neighbour.PICTURE) >= 0
                                    && look(line).otherBelowPictures(line.before() == Neighbour.PICTURE) < 20),
                    feature(
                            "look-twins",
                            "looks unlike most of the article, as others do",
                            line -> look(line).lines() >= 2
                                    && look(line).characters() * 4
                                            < line.article().characters()),
                    feature(
                            "look-twin-titles",
                            "looks unlike most of the article, as others that could be titles",
                            line -> look(line).lines() >= 2
                                    && look(line).characters() * 4
                                            < line.article().characters()
                                    && look(line).otherTitles(line.couldBeTitle()) >= 50),
                    feature(
                            "look-twin-captions",
                            "looks unlike most of the article, as others below pictures",
                            line -> look(line).lines() >= 2
                                    && look(line).characters() * 4
                                            < line.article().characters()
                                    && look(line).otherBelowPictures(line.before() == Neighbour.PICTURE) >= 50)),
            FeatureTable.where(
                    line -> line.segment().box() != null,
                    feature("box", "in a box", line -> line.segment().box() != null),
                    box("box-framed", "in a frame", BoxStyle::isFramed),
                    box("box-bar", "beside a bar", style -> style.left() && !style.top() && !style.bottom()),
                    box("box-background", "on a coloured box", style -> style.background() != null),
                    box("box-image", "on a background image", BoxStyle::backgroundImage),
                    box("box-underlined", "above a rule", style -> style.bottom() && !style.top() && !style.left()),
                    box("box-rules", "between rules", style -> style.bottom() && style.top() && !style.left()),
                    boxFacts("box-own", "alone in its box", (line, box) -> box.lines() == 1 && box.pictures() == 0),
                    boxFacts("box-few", "in a box of a few lines", (line, box) -> box.lines() >= 2 && box.lines() <= 4),
                    boxFacts("box-many", "in a box of many lines", (line, box) -> box.lines() > 4),
                    boxFacts("box-short", "in a box of few words", (line, box) -> box.characters() <= 24),
                    boxFacts(
                            "box-text",
                            "in a box of text alone",
                            (line, box) -> box.characters() >= 30
                                    && box.pictures() == 0
                                    && box.characters() * 2 <= line.article().characters()),
                    boxFacts(
                            "box-layout",
                            "in a box around most of the article",
                            (line, box) -> box.characters() * 2 > line.article().characters()),
                    boxFacts("box-pictures", "in a box with pictures", (line, box) -> box.pictures() > 0),
                    feature(
                            "box-begins",
                            "first in its box",
                            line -> line.segment().box() != null
                                    && (line.previous() == null
                                            || line.previous().segment().box()
                                                    != line.segment().box())),
                    feature(
                            "same-box",
                            "in the box of the line before",
                            line -> line.segment().box() != null
                                    && line.previous() != null
                                    && line.previous().segment().box()
                                            == line.segment().box())));

    private TypographyFeatures() {}

    private static Twins look(Line line) {
        return line.looksAlike();
    }

    private static Feature twins(String name, String about, int from, int to) {
        return feature(
                name,
                about,
                line -> look(line).otherTitles(line.couldBeTitle()) >= from
                        && look(line).otherTitles(line.couldBeTitle()) < to);
    }

    private static Feature box(String name, String about, Predicate<BoxStyle> test) {
        return feature(
                name,
                about,
                line -> line.segment().box() != null
                        && test.test(line.segment().box().style()));
    }

    private interface BoxTest {
        boolean test(Line line, BoxContent box);
    }

    private static Feature boxFacts(String name, String about, BoxTest test) {
        return feature(name, about, line -> {
            VisibleBox box = line.segment().box();
            return box != null && test.test(line, line.boxContent());
        });
    }
}
