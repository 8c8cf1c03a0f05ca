package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import io.github.qingwen.internal.structure.evidence.ArticleFacts;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Features of what stands before and after a line. */
final class NeighbourFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(
                    line -> line.before() != Neighbour.LINE || line.after() != Neighbour.LINE,
                    feature("before-picture", "below a picture", line -> line.before() == Neighbour.PICTURE),
                    feature("after-picture", "above a picture", line -> line.after() == Neighbour.PICTURE),
                    feature(
                            "between-pictures",
                            "between pictures",
                            line -> line.before() == Neighbour.PICTURE && line.after() == Neighbour.PICTURE),
                    feature("before-nothing", "the first of the article", line -> line.before() == Neighbour.NOTHING),
                    feature("after-nothing", "the last of the article", line -> line.after() == Neighbour.NOTHING),
                    feature("before-card", "below a card", line -> line.before() == Neighbour.CARD),
                    feature("after-card", "above a card", line -> line.after() == Neighbour.CARD),
                    feature("before-code", "below code", line -> line.before() == Neighbour.CODE),
                    feature("after-code", "above code", line -> line.after() == Neighbour.CODE),
                    feature("before-divider", "below a rule", line -> line.before() == Neighbour.DIVIDER),
                    feature("after-divider", "above a rule", line -> line.after() == Neighbour.DIVIDER),
                    feature("after-table", "above a table", line -> line.after() == Neighbour.TABLE)),
            FeatureTable.always(
                    feature(
                            "next-body",
                            "text follows",
                            line -> length(line.next()) >= ArticleFacts.BODY && line.after() == Neighbour.LINE),
                    feature(
                            "next-long",
                            "a long paragraph follows",
                            line -> length(line.next()) >= 80 && line.after() == Neighbour.LINE),
                    feature(
                            "next-short",
                            "a short line follows",
                            line -> line.next() != null && length(line.next()) <= 26),
                    feature(
                            "next-sentence",
                            "a sentence follows",
                            line -> line.next() != null && line.next().endsSentence()),
                    feature("next-longer", "the next line is longer", line -> length(line.next()) > 2 * line.length()),
                    feature("next-looks-alike", "the next line looks the same", line -> line.looksLike(line.next())),
                    feature(
                            "next-bold",
                            "the next line is bold",
                            line -> line.next() != null
                                    && line.next().typography().bold()),
                    feature(
                            "next-item",
                            "a list follows",
                            line -> line.next() != null
                                    && line.next().place() == Line.Place.ITEM
                                    && line.place() != Line.Place.ITEM),
                    feature(
                            "next-numbered",
                            "a numbered line follows",
                            line -> line.next() != null && line.next().numbering() != null),
                    feature(
                            "next-heading-element",
                            "a heading element follows",
                            line -> line.next() != null
                                    && line.next().segment().markup().headingLevel() > 0),
                    feature(
                            "previous-body",
                            "text stands before it",
                            line -> length(line.previous()) >= ArticleFacts.BODY),
                    feature(
                            "previous-short",
                            "a short line stands before it",
                            line -> line.previous() != null && length(line.previous()) <= 26),
                    feature(
                            "previous-sentence",
                            "a sentence stands before it",
                            line -> line.previous() != null && line.previous().endsSentence()),
                    feature(
                            "previous-open",
                            "the line before does not end like a sentence",
                            line -> line.previous() != null && !line.previous().endsSentence()),
                    feature(
                            "previous-colon",
                            "the line before ends with a colon",
                            line -> line.previous() != null
                                    && "：:".indexOf(Wording.last(line.previous().text())) >= 0),
                    feature(
                            "previous-looks-alike",
                            "the line before looks the same",
                            line -> line.looksLike(line.previous())),
                    feature(
                            "previous-bold",
                            "the line before is bold",
                            line -> line.previous() != null
                                    && line.previous().typography().bold()),
                    feature(
                            "previous-heading-element",
                            "a heading element stands before it",
                            line -> line.previous() != null
                                    && line.previous().segment().markup().headingLevel() > 0),
                    feature(
                            "previous-larger",
                            "the line before is larger",
                            line -> line.previous() != null
                                    && line.previous().typography().size()
                                            > line.typography().size() * 1.1),
                    feature(
                            "next-smaller",
                            "the next line is smaller",
                            line -> line.next() != null
                                    && line.next().typography().size() * 1.1
                                            < line.typography().size()),
                    feature(
                            "alike-run",
                            "short lines on both sides look the same",
                            line -> line.length() <= 40
                                    && line.looksLike(line.previous())
                                    && line.looksLike(line.next())
                                    && length(line.previous()) <= 40
                                    && length(line.next()) <= 40)));

    private NeighbourFeatures() {}

    private static int length(@Nullable Line line) {
        return line == null ? 0 : line.length();
    }
}
