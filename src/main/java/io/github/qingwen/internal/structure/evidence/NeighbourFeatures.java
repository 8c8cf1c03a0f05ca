package io.github.qingwen.internal.structure.evidence;

import static io.github.qingwen.internal.structure.evidence.Feature.of;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before and after a line. */
final class NeighbourFeatures {
    static final List<Feature> ROWS = List.of(
            of("before-picture", "below a picture", line -> line.before() == Neighbour.PICTURE),
            of("after-picture", "above a picture", line -> line.after() == Neighbour.PICTURE),
            of(
                    "between-pictures",
                    "between pictures",
                    line -> line.before() == Neighbour.PICTURE && line.after() == Neighbour.PICTURE),
            of("before-nothing", "the first of the article", line -> line.before() == Neighbour.NOTHING),
            of("after-nothing", "the last of the article", line -> line.after() == Neighbour.NOTHING),
            of("before-card", "below a card", line -> line.before() == Neighbour.CARD),
            of("after-card", "above a card", line -> line.after() == Neighbour.CARD),
            of("before-code", "below code", line -> line.before() == Neighbour.CODE),
            of("after-code", "above code", line -> line.after() == Neighbour.CODE),
            of("before-divider", "below a rule", line -> line.before() == Neighbour.DIVIDER),
            of("after-divider", "above a rule", line -> line.after() == Neighbour.DIVIDER),
            of("after-table", "above a table", line -> line.after() == Neighbour.TABLE),
            of(
                    "next-body",
                    "text follows",
                    line -> length(line.next()) >= ArticleFacts.BODY && line.after() == Neighbour.LINE),
            of(
                    "next-long",
                    "a long paragraph follows",
                    line -> length(line.next()) >= 80 && line.after() == Neighbour.LINE),
            of("next-short", "a short line follows", line -> line.next() != null && length(line.next()) <= 26),
            of(
                    "next-sentence",
                    "a sentence follows",
                    line -> line.next() != null
                            && Wording.endsSentence(line.next().text())),
            of("next-longer", "the next line is longer", line -> length(line.next()) > 2 * line.length()),
            of(
                    "next-looks-alike",
                    "the next line looks the same",
                    line -> line.next() != null && line.next().look().equals(line.look())),
            of(
                    "next-bold",
                    "the next line is bold",
                    line -> line.next() != null && line.next().typography().bold()),
            of(
                    "next-item",
                    "a list follows",
                    line -> line.next() != null
                            && line.next().place() == Line.Place.ITEM
                            && line.place() != Line.Place.ITEM),
            of(
                    "next-numbered",
                    "a numbered line follows",
                    line -> line.next() != null && line.next().numbering() != null),
            of(
                    "next-heading-element",
                    "a heading element follows",
                    line -> line.next() != null
                            && line.next().segment().markup().headingLevel() > 0),
            of("previous-body", "text stands before it", line -> length(line.previous()) >= ArticleFacts.BODY),
            of(
                    "previous-short",
                    "a short line stands before it",
                    line -> line.previous() != null && length(line.previous()) <= 26),
            of(
                    "previous-sentence",
                    "a sentence stands before it",
                    line -> line.previous() != null
                            && Wording.endsSentence(line.previous().text())),
            of(
                    "previous-open",
                    "the line before does not end like a sentence",
                    line -> line.previous() != null
                            && !Wording.endsSentence(line.previous().text())),
            of(
                    "previous-colon",
                    "the line before ends with a colon",
                    line -> line.previous() != null
                            && "：:".indexOf(Wording.last(line.previous().text())) >= 0),
            of(
                    "previous-looks-alike",
                    "the line before looks the same",
                    line -> line.previous() != null && line.previous().look().equals(line.look())),
            of(
                    "previous-bold",
                    "the line before is bold",
                    line -> line.previous() != null
                            && line.previous().typography().bold()),
            of(
                    "previous-heading-element",
                    "a heading element stands before it",
                    line -> line.previous() != null
                            && line.previous().segment().markup().headingLevel() > 0),
            of(
                    "previous-larger",
                    "the line before is larger",
                    line -> line.previous() != null
                            && line.previous().typography().size()
                                    > line.typography().size() * 1.1),
            of(
                    "next-smaller",
                    "the next line is smaller",
                    line -> line.next() != null
                            && line.next().typography().size() * 1.1
                                    < line.typography().size()),
            of(
                    "alike-run",
                    "short lines on both sides look the same",
                    line -> line.length() <= 40
                            && line.previous() != null
                            && line.next() != null
                            && line.previous().look().equals(line.look())
                            && line.next().look().equals(line.look())
                            && length(line.previous()) <= 40
                            && length(line.next()) <= 40));

    private NeighbourFeatures() {}

    private static int length(@Nullable Line line) {
        return line == null ? 0 : line.length();
    }
}
