package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Markup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Features of the place of a line: the markup around it, its neighbours, its position in the article. */
final class PlaceFeatures {
    private PlaceFeatures() {}

    static void add(Lines lines, int i, FeatureSink features) {
        Line line = lines.get(i);
        Line previous = lines.previous(i);
        Line next = lines.next(i);
        markup(lines, i, features);
        numbering(lines, i, previous, features);
        inline(line, previous, next, features);
        blocks(lines.before(i), lines.after(i), features);
        if (next != null) {
            lineAfter(lines, i, next, features);
        }
        if (previous != null) {
            lineBefore(previous, lines.looksLikePrevious(i), features);
            features.add("previous-markup-alike", lines.hasMarkupOfNext(i - 1));
        }
        bothLines(lines, i, features);
        article(line, i, lines.article(), features);
    }

    private static void markup(Lines lines, int i, FeatureSink features) {
        Line line = lines.get(i);
        Markup markup = line.segment().markup();
        Lines.Place place = lines.place(i);
        boolean item = place == Lines.Place.ITEM;
        features.add("heading-element", line.isInHeadingElement());
        features.add("list-item", item);
        features.add("list-item-first", item && lines.isItemStart(i));
        features.add("list-item-more", item && !lines.isItemStart(i));
        features.add("quotation", place == Lines.Place.QUOTE);
        features.add("cell", place == Lines.Place.CELL);
        features.add("row", markup.row() != null);
        features.add("continues", markup.continues());
        boolean formatter = isOfFormatter(line);
        features.add("formatter", formatter);
        features.add("formatter-paragraph", formatter && place == Lines.Place.BODY && !line.isInHeadingElement());
    }

    /** Markdown formatters such as mdnice leave their name on the elements that they style. */
    private static boolean isOfFormatter(Line line) {
        Element element = line.segment().runs().get(0).element();
        while (element != null && !element.hasAttr("data-tool")) {
            element = element.parent();
        }
        return element != null;
    }

    /** Features of the number or bullet at the start of the line, and of the series to which it belongs. */
    private static void numbering(Lines lines, int i, @Nullable Line previous, FeatureSink features) {
        Numbering numbering = lines.get(i).numbering();
        int length = lines.seriesLength(i);
        int gap = lines.seriesGap(i);
        if (numbering == null) {
            features.add("behind-adjacent-series", previous != null && lines.seriesLength(i - 1) > 1);
        } else if (numbering.isBullet()) {
            features.add("form-bullet", true);
            features.add("bullet-series", gap == 1);
        } else {
            boolean bold = lines.get(i).typography().bold();
            boolean isSentence = lines.get(i).wording().endsSentence();
            features.add("series", length > 1);
            features.add("series-3", length >= 3);
            features.add("series-adjacent", gap == 1);
            features.add("series-far", gap > 3);
            features.add("series-adjacent-sentence", gap == 1 && isSentence);
            features.add("series-bold", length > 1 && bold);
            features.add("series-plain", length > 1 && !bold);
            features.add("number-run", gap == 1 && length >= 3);
        }
        features.add("behind-number", previous != null && previous.isNumberAlone());
    }

    private static void inline(Line line, @Nullable Line previous, @Nullable Line next, FeatureSink features) {
        boolean link = line.content().isLink();
        features.add("link", link);
        features.add("has-link", line.content().hasLink());
        features.add("link-beside", link && (isLink(previous) || isLink(next)));
    }

    private static boolean isLink(@Nullable Line line) {
        return line != null && line.content().isLink();
    }

    private static void blocks(Neighbour before, Neighbour after, FeatureSink features) {
        if (before == Neighbour.LINE && after == Neighbour.LINE) {
            return; // most lines
        }
        features.add("before-picture", before == Neighbour.PICTURE);
        features.add("after-picture", after == Neighbour.PICTURE);
        features.add("between-pictures", before == Neighbour.PICTURE && after == Neighbour.PICTURE);
        features.add("after-nothing", after == Neighbour.NOTHING);
        features.add("after-code", after == Neighbour.CODE);
    }

    private static void lineAfter(Lines lines, int i, Line next, FeatureSink features) {
        Line line = lines.get(i);
        int length = next.length();
        boolean follows = lines.after(i) == Neighbour.LINE;
        boolean list = lines.place(i + 1) == Lines.Place.ITEM && lines.place(i) != Lines.Place.ITEM;
        features.add("next-body", follows && length >= ArticleFacts.BODY);
        features.add("next-long", follows && length >= 80);
        features.add("next-short", length <= ArticleFacts.SHORT);
        features.add("next-sentence", next.wording().endsSentence());
        features.add("next-longer", length > 2 * line.length());
        features.add("next-looks-alike", lines.looksLikeNext(i));
        features.add("next-markup-alike", lines.hasMarkupOfNext(i));
        features.add("next-bold", next.typography().bold());
        features.add("next-item", list);
        features.add("next-numbered", next.numbering() != null);
    }

    private static void lineBefore(Line previous, boolean looksAlike, FeatureSink features) {
        features.add("previous-body", previous.length() >= ArticleFacts.BODY);
        features.add("previous-short", previous.length() <= ArticleFacts.SHORT);
        features.add("previous-sentence", previous.wording().endsSentence());
        features.add("previous-open", !previous.wording().endsSentence());
        features.add("previous-colon", "：:".indexOf(previous.wording().last()) >= 0);
        features.add("previous-looks-alike", looksAlike);
        features.add("previous-bold", previous.typography().bold());
        features.add("previous-heading-element", previous.isInHeadingElement());
    }

    private static void bothLines(Lines lines, int i, FeatureSink features) {
        Line previous = lines.previous(i);
        Line next = lines.next(i);
        double size = lines.get(i).typography().size();
        features.add("could-be-title", lines.couldBeTitle(i));
        features.add(
                "previous-larger", previous != null && previous.typography().size() > size * 1.1);
        features.add("next-smaller", next != null && next.typography().size() * 1.1 < size);
    }

    private static void article(Line line, int i, ArticleFacts article, FeatureSink features) {
        int size = article.size();
        boolean lastQuarter = (i + 1) * 4 > size * 3;
        features.add("last-tenth", (i + 1) * 10 > size * 9);
        features.add("last-quarter", lastQuarter);
        features.add("asks-last-quarter", lastQuarter && line.wording().asks());
        features.add("before-body", i < article.firstBody());
        features.add("behind-body", i > article.lastBody());
    }
}
