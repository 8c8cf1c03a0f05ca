package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.layout.BoxStyle;
import io.github.qingwen.internal.layout.Display;
import io.github.qingwen.internal.structure.evidence.BoxContent;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.segment.VisibleBox;

/** Features of the visible box around a line. */
final class BoxFeatures {
    static final FeatureTable TABLE = FeatureTable.where(line -> line.segment().box() != null, BoxFeatures::rows);

    private BoxFeatures() {}

    private static void rows(Line line, FeatureSink features) {
        VisibleBox box = line.segment().box();
        features.add("box", "in a box", box != null);
        edges(box == null ? BoxStyle.plain(Display.BLOCK) : box.style(), features);
        content(line.boxContent(), line.article().characters(), features);
        Line previous = line.previous();
        VisibleBox before = previous == null ? null : previous.segment().box();
        features.add("box-begins", "first in its box", before != box);
        features.add("same-box", "in the box of the line before", before == box);
    }

    private static void edges(BoxStyle style, FeatureSink features) {
        features.add("box-framed", "in a frame", style.isFramed());
        features.add("box-bar", "beside a bar", style.left() && !style.top() && !style.bottom());
        features.add("box-background", "on a coloured box", style.background() != null);
        features.add("box-image", "on a background image", style.backgroundImage());
        features.add("box-underlined", "above a rule", style.bottom() && !style.top() && !style.left());
        features.add("box-rules", "between rules", style.bottom() && style.top() && !style.left());
    }

    private static void content(BoxContent box, int all, FeatureSink features) {
        int lines = box.lines();
        int characters = box.characters();
        boolean pictures = box.pictures() > 0;
        features.add("box-own", "alone in its box", lines == 1 && !pictures);
        features.add("box-few", "in a box of a few lines", lines >= 2 && lines <= 4);
        features.add("box-many", "in a box of many lines", lines > 4);
        features.add("box-short", "in a box of few words", characters <= 24);
        features.add("box-text", "in a box of text alone", characters >= 30 && !pictures && characters * 2 <= all);
        features.add("box-layout", "in a box around most of the article", characters * 2 > all);
        features.add("box-pictures", "in a box with pictures", pictures);
    }
}
