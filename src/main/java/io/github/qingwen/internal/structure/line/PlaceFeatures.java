package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.structure.segment.Markup;
import org.jspecify.annotations.Nullable;

/** Features of the place of a line: the markup around it, its neighbours, its position in the article. */
final class PlaceFeatures {
    private PlaceFeatures() {}

    static void add(Lines lines, int i, FeatureSink features) {
        Line line = lines.get(i);
        Line previous = lines.previous(i);
        Line next = lines.next(i);
        if (line.isInHeadingElement()) {
            headingElement(line, previous, features);
        }
        markup(lines, i, features);
        inline(line, previous, next, features);
        blocks(lines.before(i), lines.after(i), features);
        if (next != null) {
            lineAfter(lines, i, next, features);
        }
        if (previous != null) {
            lineBefore(previous, lines.looksLikePrevious(i), features);
        }
        bothLines(lines, i, features);
        article(i, lines.article(), features);
    }

    private static void headingElement(Line line, @Nullable Line previous, FeatureSink features) {
        Markup markup = line.segment().markup();
        features.add("heading-element", true);
        features.add("heading-element-short", line.length() <= 40);
        features.add("heading-element-sentence", line.wording().endsSentence());
        features.add("heading-element-long", line.length() > 40);
        features.add("heading-element-link", line.content().isLink());
        features.add("heading-element-low", markup.headingLevel() > 3);
        features.add(
                "heading-element-again",
                previous != null && previous.segment().markup().heading() == markup.heading());
    }

    private static void markup(Lines lines, int i, FeatureSink features) {
        Line line = lines.get(i);
        Line next = lines.next(i);
        Markup markup = line.segment().markup();
        Lines.Place place = lines.place(i);
        boolean item = place == Lines.Place.ITEM;
        features.add("list-item", item);
        features.add("list-item-first", item && lines.isItemStart(i));
        features.add("list-item-more", item && !lines.isItemStart(i));
        features.add("quotation", place == Lines.Place.QUOTE);
        features.add("cell", place == Lines.Place.CELL);
        features.add("figcaption", markup.isFigcaption());
        features.add("row", markup.row() != null);
        features.add("row-again", isSameRow(line, lines.previous(i)));
        features.add("row-begins", isSameRow(line, next));
        features.add("continues", markup.continues());
        features.add("continued", next != null && next.segment().markup().continues());
    }

    private static boolean isSameRow(Line line, @Nullable Line other) {
        return other != null
                && line.segment().markup().row() != null
                && line.segment().markup().row() == other.segment().markup().row();
    }

    private static void inline(Line line, @Nullable Line previous, @Nullable Line next, FeatureSink features) {
        TextStyle style = line.segment().runs().get(0).style();
        boolean link = line.content().isLink();
        features.add("link", link);
        features.add("has-link", line.content().hasLink());
        features.add("link-beside", link && (isLink(previous) || isLink(next)));
        features.add("underlined", style.underline());
        features.add("italic", style.italic());
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
        features.add("before-nothing", before == Neighbour.NOTHING);
        features.add("after-nothing", after == Neighbour.NOTHING);
        features.add("before-card", before == Neighbour.CARD);
        features.add("after-card", after == Neighbour.CARD);
        features.add("before-code", before == Neighbour.CODE);
        features.add("after-code", after == Neighbour.CODE);
        features.add("before-divider", before == Neighbour.DIVIDER);
        features.add("after-divider", after == Neighbour.DIVIDER);
        features.add("after-table", after == Neighbour.TABLE);
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
        features.add("next-bold", next.typography().bold());
        features.add("next-item", list);
        features.add("next-numbered", next.numbering() != null);
        features.add("next-heading-element", next.isInHeadingElement());
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
        boolean looksAlike = lines.looksLikePrevious(i) && lines.looksLikeNext(i);
        boolean allShort = isShort(lines.get(i)) && isShort(previous) && isShort(next);
        features.add(
                "previous-larger", previous != null && previous.typography().size() > size * 1.1);
        features.add("next-smaller", next != null && next.typography().size() * 1.1 < size);
        features.add("alike-run", looksAlike && allShort);
    }

    private static boolean isShort(@Nullable Line line) {
        return line != null && line.length() <= 40;
    }

    private static void article(int i, ArticleFacts article, FeatureSink features) {
        int size = article.size();
        features.add("line-1", i == 0);
        features.add("line-2-3", i == 1 || i == 2);
        features.add("first-tenth", i * 10 < size);
        features.add("last-tenth", (i + 1) * 10 > size * 9);
        features.add("last-quarter", (i + 1) * 4 > size * 3);
        features.add("last-3", i + 3 >= size);
        features.add("last-line", i + 1 == size);
        features.add("before-body", i < article.firstBody());
        features.add("behind-body", i > article.lastBody());
        features.add("behind-end", article.endMark() >= 0 && i > article.endMark());
        features.add("no-body", article.lastBody() < 0);
        features.add("few-lines", size < 15);
    }
}
