package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.layout.Align;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.segment.Typography;

/** Features of a line's typography, by itself and against the rest of the article. */
final class TypographyFeatures {
    static final FeatureTable TABLE = FeatureTable.always(TypographyFeatures::rows);

    private TypographyFeatures() {}

    private static void rows(Line line, FeatureSink features) {
        size(line.scale(), features);
        Typography typography = line.typography();
        boolean bold = typography.bold();
        int boldShare = line.article().boldShare();
        features.add("bold", "bold", bold);
        features.add("bold-rare", "bold, where little is bold", bold && boldShare <= 15);
        features.add("bold-common", "bold, where much is bold", bold && boldShare >= 40);
        features.add("leads-bold", "begins in bold", line.leadsBold());
        boolean centered = typography.isCentered();
        int centeredShare = line.article().centeredShare();
        features.add("centred", "centred", centered);
        features.add("centred-rare", "centred, where little is centred", centered && centeredShare <= 25);
        features.add("centred-common", "centred, where most is centred", centered && centeredShare >= 60);
        features.add("right-aligned", "set to the right", typography.align() == Align.END);
        features.add("coloured", "coloured", typography.isColored());
        features.add("grey", "grey", typography.color().isGrey());
        features.add("light", "white or nearly white", typography.isLight());
        features.add("own-background", "on a background of its own", typography.ownBackground());
        features.add(
                "text-style",
                "its markup had a style",
                line.segment().runs().get(0).element().hasAttr("textstyle"));
    }

    private static void size(double scale, FeatureSink features) {
        features.add("size-below-0.8", "much smaller than the text", scale < 0.8);
        features.add("size-0.8-0.95", "smaller than the text", scale >= 0.8 && scale < 0.96);
        features.add("size-1.05-1.15", "slightly larger than the text", scale > 1.04 && scale <= 1.15);
        features.add("size-1.15-1.35", "larger than the text", scale > 1.15 && scale <= 1.35);
        features.add("size-above-1.35", "much larger than the text", scale > 1.35);
    }
}
