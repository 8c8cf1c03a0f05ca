package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;

/** Pictures that are painted behind a box ({@code background-image}) rather than set. */
public final class BackgroundImages {
    public static final RuleInfo RULE = new RuleInfo("image-painted",
            "an empty box of 100 px or more with a picture behind it (`background-image`) is that picture", Preset.READER);

    /** Smaller ones are icons and ornaments. */
    private static final double SMALLEST = 100;

    private BackgroundImages() {}

    /** True where a box with nothing inside is there to show its picture. */
    public static boolean areShown(Box.Block box) {
        return box.style().picture() && box.style().height() >= SMALLEST
                && (Double.isNaN(box.style().width()) || box.style().width() >= SMALLEST)
                && ImageSource.painted(box.element()).isPresent();
    }
}
