package io.github.qingwen.internal.structure.evidence;

import static io.github.qingwen.internal.structure.evidence.Feature.of;

import java.util.List;

/** What the markup around a line states. */
final class MarkupFeatures {
    static final List<Feature> ROWS = List.of(
            of("heading-element", "in a heading element", line -> level(line) > 0),
            of("heading-element-short", "short, in a heading element", line -> level(line) > 0 && line.length() <= 40),
            of(
                    "heading-element-sentence",
                    "a sentence in a heading element",
                    line -> level(line) > 0 && Wording.endsSentence(line.text())),
            of("heading-element-long", "long, in a heading element", line -> level(line) > 0 && line.length() > 40),
            of("heading-element-link", "a link in a heading element", line -> level(line) > 0 && line.isLink()),
            of("heading-element-low", "in h4, h5 or h6", line -> level(line) > 3),
            of(
                    "heading-element-again",
                    "in the heading element of the line before",
                    line -> level(line) > 0
                            && line.previous() != null
                            && line.previous().segment().markup().heading()
                                    == line.segment().markup().heading()),
            of("list-item", "in a list item", line -> line.place() == Line.Place.ITEM),
            of(
                    "list-item-first",
                    "first in its list item",
                    line -> line.place() == Line.Place.ITEM && line.isItemStart()),
            of(
                    "list-item-more",
                    "further down in its list item",
                    line -> line.place() == Line.Place.ITEM && !line.isItemStart()),
            of("quotation", "in a quotation element", line -> line.place() == Line.Place.QUOTE),
            of("cell", "in a table cell", line -> line.place() == Line.Place.CELL),
            of(
                    "figcaption",
                    "in a caption element",
                    line -> line.segment().markup().isFigcaption()),
            of("row", "beside other columns", line -> line.segment().markup().row() != null),
            of("row-again", "in the row of the line before", line -> isSameRow(line)),
            of("row-begins", "the next line stands beside it", line -> line.next() != null && isSameRow(line.next())),
            of(
                    "continues",
                    "behind a line break",
                    line -> line.segment().markup().continues()),
            of(
                    "continued",
                    "before a line break",
                    line -> line.next() != null
                            && line.next().segment().markup().continues()),
            of("link", "nothing but a link", Line::isLink),
            of("has-link", "has a link", Line::hasLink),
            of(
                    "link-beside",
                    "a link, as are its neighbours",
                    line -> line.isLink()
                            && ((line.previous() != null && line.previous().isLink())
                                    || (line.next() != null && line.next().isLink()))),
            of(
                    "underlined",
                    "underlined",
                    line -> line.segment().runs().get(0).style().underline()),
            of(
                    "italic",
                    "in italics",
                    line -> line.segment().runs().get(0).style().italic()));

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
