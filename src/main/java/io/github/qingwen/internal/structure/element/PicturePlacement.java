package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.image.Emoji;
import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.Formulas;
import io.github.qingwen.internal.text.Whitespace;
import java.util.List;

/** Tells pictures that stand on lines of their own from those that stand in a sentence. */
public final class PicturePlacement {
    /** Larger than this, in pixels, a picture breaks the line that it is in. */
    private static final int LARGEST_IN_LINE = 64;

    private PicturePlacement() {}

    /** @param amongWords whether the line has words too */
    public static boolean standsAlone(Run.Atom atom, boolean amongWords) {
        if (ImageSource.of(atom.element()).isEmpty() && ImageSource.painted(atom.element()).isPresent()) {
            return true;
        }
        if (!atom.element().normalName().equals("img") || Emoji.isEmoji(atom.element())
                || Formulas.latex(atom.element()).isPresent()) {
            return false;
        }
        ImageSize size = ImageSize.of(atom.element());
        boolean small = size.width() != null && size.width() <= LARGEST_IN_LINE
                && (size.height() == null || size.height() <= LARGEST_IN_LINE);
        return !small || !amongWords;
    }

    public static boolean hasWords(List<Run> line) {
        for (Run run : line) {
            if (run instanceof Run.Text text && !Whitespace.isBlank(text.text())) {
                return true;
            }
        }
        return false;
    }
}
