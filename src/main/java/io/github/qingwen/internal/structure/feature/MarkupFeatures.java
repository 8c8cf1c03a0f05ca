package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.segment.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Features of the markup around a line. */
final class MarkupFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(line -> line.segment().markup().heading() != null, MarkupFeatures::headings),
            FeatureTable.always(MarkupFeatures::places),
            FeatureTable.always(MarkupFeatures::inlines));

    private MarkupFeatures() {}

    private static void headings(Line line, FeatureSink features) {
        Markup markup = line.segment().markup();
        Line previous = line.previous();
        int length = line.length();
        features.add("heading-element", "in a heading element", true);
        features.add("heading-element-short", "short, in a heading element", length <= 40);
        features.add("heading-element-sentence", "a sentence in a heading element", line.endsSentence());
        features.add("heading-element-long", "long, in a heading element", length > 40);
        features.add("heading-element-link", "a link in a heading element", line.isLink());
        features.add("heading-element-low", "in h4, h5 or h6", markup.headingLevel() > 3);
        features.add(
                "heading-element-again",
                "in the heading element of the line before",
                previous != null && previous.segment().markup().heading() == markup.heading());
    }

    private static void places(Line line, FeatureSink features) {
        Markup markup = line.segment().markup();
        Line next = line.next();
        boolean item = line.place() == Line.Place.ITEM;
        features.add("list-item", "in a list item", item);
        features.add("list-item-first", "first in its list item", item && line.isItemStart());
        features.add("list-item-more", "further down in its list item", item && !line.isItemStart());
        features.add("quotation", "in a quotation element", line.place() == Line.Place.QUOTE);
        features.add("cell", "in a table cell", line.place() == Line.Place.CELL);
        features.add("figcaption", "in a caption element", markup.isFigcaption());
        features.add("row", "beside other columns", markup.row() != null);
        features.add("row-again", "in the row of the line before", isSameRow(line, line.previous()));
        features.add("row-begins", "the next line stands beside it", isSameRow(line, next));
        features.add("continues", "behind a line break", markup.continues());
        features.add(
                "continued",
                "before a line break",
                next != null && next.segment().markup().continues());
    }

    private static void inlines(Line line, FeatureSink features) {
        TextStyle style = line.segment().runs().get(0).style();
        features.add("link", "nothing but a link", line.isLink());
        features.add("has-link", "has a link", line.hasLink());
        features.add(
                "link-beside",
                "a link, as are its neighbours",
                line.isLink() && (isLink(line.previous()) || isLink(line.next())));
        features.add("underlined", "underlined", style.underline());
        features.add("italic", "in italics", style.italic());
    }

    private static boolean isLink(@Nullable Line line) {
        return line != null && line.isLink();
    }

    private static boolean isSameRow(Line line, @Nullable Line other) {
        return other != null
                && line.segment().markup().row() != null
                && line.segment().markup().row() == other.segment().markup().row();
    }
}
