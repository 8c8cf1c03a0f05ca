package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;

/** Features of a line's typography, of the lines that look the same, and of the visible box around it. */
final class LookFeatures {
    private LookFeatures() {}

    static void add(Lines lines, int i, FeatureSink features) {
        size(lines.scale(i), features);
        typography(lines, i, features);
        VisibleBox box = lines.get(i).segment().box();
        if (box != null) {
            Line previous = lines.previous(i);
            features.add("box", true);
            features.add("box-background", box.style().background() != null);
            features.add("box-begins", previous == null || previous.segment().box() != box);
            content(lines.boxContent(i), lines.article().characters(), features);
        }
    }

    /** @param scale the font size as a multiple of the body size */
    private static void size(double scale, FeatureSink features) {
        features.add("size-below-0.95", scale < 0.96);
        features.add("size-1.05-1.15", scale > 1.04 && scale <= 1.15);
        features.add("size-above-1.15", scale > 1.15);
    }

    private static void typography(Lines lines, int i, FeatureSink features) {
        Line line = lines.get(i);
        Typography typography = line.typography();
        int boldShare = lines.article().boldShare();
        int alike = lines.charactersOfLook(i);
        int all = lines.article().characters();
        features.add("bold", typography.bold());
        features.add("bold-rare", typography.bold() && boldShare <= 15);
        features.add("bold-common", typography.bold() && boldShare >= 40);
        features.add("leads-bold", line.content().leadsBold());
        features.add("centred", typography.isCentered());
        features.add("coloured", typography.isColored());
        features.add("grey", typography.color().isGrey());
        features.add("text-style", line.segment().runs().get(0).element().hasAttr("textstyle"));
        features.add("look-rare", alike * 8 < all);
        features.add("look-main", alike * 2 > all);
    }

    /** @param all the characters of the article */
    private static void content(BoxContent box, int all, FeatureSink features) {
        int characters = box.characters();
        features.add("box-few", box.lines() >= 2 && box.lines() <= 4);
        features.add("box-text", characters >= 30 && box.pictures() == 0 && characters * 2 <= all);
    }
}
