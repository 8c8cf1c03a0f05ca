package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.AtomicElements;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import org.jspecify.annotations.Nullable;

/** Boxes that are there to show their background image. */
public final class BackgroundImages {
    /** Smallest edge, in CSS pixels; smaller boxes are icons and ornaments. */
    private static final double SMALLEST = 100;

    private BackgroundImages() {}

    /** Returns the background image of a box without content as a picture; null where the box only decorates. */
    public static Run.@Nullable Atom picture(Box.Block box) {
        boolean shown = box.style().backgroundImage()
                && box.text().hiddenBy() == null
                && box.style().height() >= SMALLEST
                && (Double.isNaN(box.style().width()) || box.style().width() >= SMALLEST);
        if (!shown) {
            return null;
        }
        Atomic.Picture picture = AtomicElements.backgroundImage(
                box.element(), Declarations.parse(box.element().attr("style")));
        return picture.hasAddress() ? new Run.Atom(box.text(), box.element(), picture) : null;
    }
}
