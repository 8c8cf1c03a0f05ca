package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.layout.Align;
import io.github.qingwen.internal.layout.BoxStyle;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;

/** Features of a line's typography, of the lines that look the same, and of the visible box around it. */
final class LookFeatures {
    private LookFeatures() {}

    static void add(Lines lines, int i, FeatureSink features) {
        size(lines.scale(i), features);
        typography(lines, i, features);
        group(lines, i, features);
        VisibleBox box = lines.get(i).segment().box();
        if (box != null) {
            features.add("box", true);
            edges(box.style(), features);
            content(lines.boxContent(i), lines.article().characters(), features);
            Line previous = lines.previous(i);
            VisibleBox before = previous == null ? null : previous.segment().box();
            features.add("box-begins", before != box);
            features.add("same-box", before == box);
        }
    }

    /** @param scale the font size as a multiple of the body size */
    private static void size(double scale, FeatureSink features) {
        features.add("size-below-0.8", scale < 0.8);
        features.add("size-0.8-0.95", scale >= 0.8 && scale < 0.96);
        features.add("size-1.05-1.15", scale > 1.04 && scale <= 1.15);
        features.add("size-1.15-1.35", scale > 1.15 && scale <= 1.35);
        features.add("size-above-1.35", scale > 1.35);
    }

    private static void typography(Lines lines, int i, FeatureSink features) {
        Line line = lines.get(i);
        Typography typography = line.typography();
        boolean bold = typography.bold();
        boolean centered = typography.isCentered();
        int boldShare = lines.article().boldShare();
        int centeredShare = lines.article().centeredShare();
        features.add("bold", bold);
        features.add("bold-rare", bold && boldShare <= 15);
        features.add("bold-common", bold && boldShare >= 40);
        features.add("leads-bold", line.content().leadsBold());
        features.add("centred", centered);
        features.add("centred-rare", centered && centeredShare <= 25);
        features.add("centred-common", centered && centeredShare >= 60);
        features.add("right-aligned", typography.align() == Align.END);
        features.add("coloured", typography.isColored());
        features.add("grey", typography.color().isGrey());
        features.add("light", typography.isLight());
        features.add("own-background", typography.ownBackground());
        features.add("text-style", line.segment().runs().get(0).element().hasAttr("textstyle"));
    }

    /** Features of the lines of the same look. */
    private static void group(Lines lines, int i, FeatureSink features) {
        LineGroup look = lines.looksAlike(i);
        int size = look.lines();
        int characters = look.characters();
        int all = lines.article().characters();
        boolean several = size >= 2;
        int titles = look.otherTitles(lines.couldBeTitle(i));
        int captions = look.otherBelowPictures(lines.before(i) == Neighbour.PICTURE);
        boolean unlikeMost = several && characters * 4 < all;
        features.add("look-unique", size == 1);
        features.add("look-2-4", several && size <= 4);
        features.add("look-rare", characters * 8 < all);
        features.add("look-main", characters * 2 > all);
        features.add("look-apart", size >= 3 && look.adjacent() == 0);
        features.add("look-adjacent", several && look.adjacent() * 2 >= size);
        features.add("look-short", several && characters <= 22 * size);
        features.add("look-sentences", several && look.sentences() * 2 >= size);
        features.add("look-heads", several && look.aboveBody() * 3 >= size * 2);
        features.add("look-heads-some", several && look.aboveBody() > 0);
        features.add("look-titles-80", titles >= 80);
        features.add("look-titles-50", titles >= 50 && titles < 80);
        features.add("look-titles-20", titles >= 20 && titles < 50);
        features.add("look-titles-0", titles >= 0 && titles < 20);
        features.add("look-captions-60", captions >= 60);
        features.add("look-captions-0", captions >= 0 && captions < 20);
        features.add("look-twins", unlikeMost);
        features.add("look-twin-titles", unlikeMost && titles >= 50);
        features.add("look-twin-captions", unlikeMost && captions >= 50);
    }

    private static void edges(BoxStyle style, FeatureSink features) {
        features.add("box-framed", style.isFramed());
        features.add("box-bar", style.left() && !style.top() && !style.bottom());
        features.add("box-background", style.background() != null);
        features.add("box-image", style.backgroundImage());
        features.add("box-underlined", style.bottom() && !style.top() && !style.left());
        features.add("box-rules", style.bottom() && style.top() && !style.left());
    }

    /** @param all the characters of the article */
    private static void content(BoxContent box, int all, FeatureSink features) {
        int lines = box.lines();
        int characters = box.characters();
        boolean pictures = box.pictures() > 0;
        features.add("box-own", lines == 1 && !pictures);
        features.add("box-few", lines >= 2 && lines <= 4);
        features.add("box-many", lines > 4);
        features.add("box-short", characters <= 24);
        features.add("box-text", characters >= 30 && !pictures && characters * 2 <= all);
        features.add("box-layout", characters * 2 > all);
        features.add("box-pictures", pictures);
    }
}
