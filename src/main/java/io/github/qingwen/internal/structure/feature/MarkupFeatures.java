package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import java.util.List;

/** Features of the markup around a line. */
final class MarkupFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(
                    line -> level(line) > 0,
                    feature("heading-element", "in a heading element", line -> level(line) > 0),
                    feature(
                            "heading-element-short",
                            "short, in a heading element",
                            line -> level(line) > 0 && line.length() <= 40),
                    feature(
                            "heading-element-sentence",
                            "a sentence in a heading element",
                            line -> level(line) > 0 && line.endsSentence()),
                    feature(
                            "heading-element-long",
                            "long, in a heading element",
                            line -> level(line) > 0 && line.length() > 40),
                    feature(
                            "heading-element-link",
                            "a link in a heading element",
                            line -> level(line) > 0 && line.isLink()),
                    feature("heading-element-low", "in h4, h5 or h6", line -> level(line) > 3),
                    feature(
                            "heading-element-again",
                            "in the heading element of the line before",
                            line -> level(line) > 0
                                    && line.previous() != null
                                    && line.previous().segment().markup().heading()
                                            == line.segment().markup().heading())),
            FeatureTable.always(
                    feature("list-item", "in a list item", line -> line.place() == Line.Place.ITEM),
                    feature(
                            "list-item-first",
                            "first in its list item",
                            line -> line.place() == Line.Place.ITEM && line.isItemStart()),
                    feature(
                            "list-item-more",
                            "further down in its list item",
                            line -> line.place() == Line.Place.ITEM && !line.isItemStart()),
                    feature("quotation", "in a quotation element", line -> line.place() == Line.Place.QUOTE),
                    feature("cell", "in a table cell", line -> line.place() == Line.Place.CELL),
                    feature(
                            "figcaption",
                            "in a caption element",
                            line -> line.segment().markup().isFigcaption()),
                    feature(
                            "row",
                            "beside other columns",
                            line -> line.segment().markup().row() != null),
                    feature("row-again", "in the row of the line before", line -> isSameRow(line)),
                    feature(
                            "row-begins",
                            "the next line stands beside it",
                            line -> line.next() != null && isSameRow(line.next())),
                    feature(
                            "continues",
                            "behind a line break",
                            line -> line.segment().markup().continues()),
                    feature(
                            "continued",
                            "before a line break",
                            line -> line.next() != null
                                    && line.next().segment().markup().continues())),
            FeatureTable.where(
                    Line::hasLink,
                    feature("link", "nothing but a link", Line::isLink),
                    feature("has-link", "has a link", Line::hasLink),
                    feature(
                            "link-beside",
                            "a link, as are its neighbours",
                            line -> line.isLink()
                                    && ((line.previous() != null
                                                    && line.previous().isLink())
                                            || (line.next() != null
                                                    && line.next().isLink())))),
            FeatureTable.always(
                    feature(
                            "underlined",
                            "underlined",
                            line -> line.segment().runs().get(0).style().underline()),
                    feature(
                            "italic",
                            "in italics",
                            line -> line.segment().runs().get(0).style().italic())));

    private MarkupFeatures() {}

    private static int level(Line line) {
        return line.segment().markup().headingLevel();
    }

    static boolean isSameRow(Line line) {
        Line previous = line.previous();
        return line.segment().markup().row() != null
                && previous != null
                && previous.segment().markup().row() == line.segment().markup().row();
    }
}
