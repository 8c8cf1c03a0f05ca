package io.github.qingwen.internal.structure.feature;

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
                    NeighbourFeatures::blocks),
            FeatureTable.always(NeighbourFeatures::lineAfter),
            FeatureTable.always(NeighbourFeatures::lineBefore),
            FeatureTable.always(NeighbourFeatures::bothLines));

    private NeighbourFeatures() {}

    private static void blocks(Line line, FeatureSink features) {
        Neighbour before = line.before();
        Neighbour after = line.after();
        features.add("before-picture", "below a picture", before == Neighbour.PICTURE);
        features.add("after-picture", "above a picture", after == Neighbour.PICTURE);
        features.add("between-pictures", "between pictures", before == Neighbour.PICTURE && after == Neighbour.PICTURE);
        features.add("before-nothing", "the first of the article", before == Neighbour.NOTHING);
        features.add("after-nothing", "the last of the article", after == Neighbour.NOTHING);
        features.add("before-card", "below a card", before == Neighbour.CARD);
        features.add("after-card", "above a card", after == Neighbour.CARD);
        features.add("before-code", "below code", before == Neighbour.CODE);
        features.add("after-code", "above code", after == Neighbour.CODE);
        features.add("before-divider", "below a rule", before == Neighbour.DIVIDER);
        features.add("after-divider", "above a rule", after == Neighbour.DIVIDER);
        features.add("after-table", "above a table", after == Neighbour.TABLE);
    }

    private static void lineAfter(Line line, FeatureSink features) {
        Line next = line.next();
        int length = length(next);
        boolean follows = line.after() == Neighbour.LINE;
        features.add("next-body", "text follows", follows && length >= ArticleFacts.BODY);
        features.add("next-long", "a long paragraph follows", follows && length >= 80);
        features.add("next-short", "a short line follows", next != null && length <= 26);
        features.add("next-sentence", "a sentence follows", next != null && next.endsSentence());
        features.add("next-longer", "the next line is longer", length > 2 * line.length());
        features.add("next-looks-alike", "the next line looks the same", line.looksLike(next));
        features.add(
                "next-bold",
                "the next line is bold",
                next != null && next.typography().bold());
        features.add(
                "next-item",
                "a list follows",
                next != null && next.place() == Line.Place.ITEM && line.place() != Line.Place.ITEM);
        features.add("next-numbered", "a numbered line follows", next != null && next.numbering() != null);
        features.add("next-heading-element", "a heading element follows", next != null && isHeadingElement(next));
    }

    private static void lineBefore(Line line, FeatureSink features) {
        Line previous = line.previous();
        int length = length(previous);
        features.add("previous-body", "text stands before it", length >= ArticleFacts.BODY);
        features.add("previous-short", "a short line stands before it", previous != null && length <= 26);
        features.add("previous-sentence", "a sentence stands before it", previous != null && previous.endsSentence());
        features.add(
                "previous-open",
                "the line before does not end like a sentence",
                previous != null && !previous.endsSentence());
        features.add(
                "previous-colon",
                "the line before ends with a colon",
                previous != null && "：:".indexOf(Wording.last(previous.text())) >= 0);
        features.add("previous-looks-alike", "the line before looks the same", line.looksLike(previous));
        features.add(
                "previous-bold",
                "the line before is bold",
                previous != null && previous.typography().bold());
        features.add(
                "previous-heading-element",
                "a heading element stands before it",
                previous != null && isHeadingElement(previous));
    }

    private static void bothLines(Line line, FeatureSink features) {
        Line previous = line.previous();
        Line next = line.next();
        double size = line.typography().size();
        features.add(
                "previous-larger",
                "the line before is larger",
                previous != null && previous.typography().size() > size * 1.1);
        features.add(
                "next-smaller",
                "the next line is smaller",
                next != null && next.typography().size() * 1.1 < size);
        features.add(
                "alike-run",
                "short lines on both sides look the same",
                line.length() <= 40
                        && line.looksLike(previous)
                        && line.looksLike(next)
                        && length(previous) <= 40
                        && length(next) <= 40);
    }

    private static int length(@Nullable Line line) {
        return line == null ? 0 : line.length();
    }

    private static boolean isHeadingElement(Line line) {
        return line.segment().markup().heading() != null;
    }
}
