package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Atomic.PictureKind;
import io.github.qingwen.internal.layout.Run;
import org.jspecify.annotations.Nullable;

/** Decorative images: flowers beside a title, strips between parts, corners. */
final class OrnamentImages {
    /** Maximum edge, in CSS pixels, of an image that is always an ornament if it is alone. */
    private static final int TINY = 64;
    /** Maximum edge, in CSS pixels, of an image that is an ornament if it is repeated. */
    private static final int SMALL = 200;

    private static final int REPEATED = 3;
    /** Maximum ratio of height to width of a strip. At the width of a page, 677 px, a strip is less than 24 px high. */
    private static final double STRIP = 0.035;

    private OrnamentImages() {}

    /** Returns true if the line shows only such images. */
    static boolean matches(LineContext context) {
        boolean seen = false;
        for (Run run : context.line().runs()) {
            if (!run.hasContent()) {
                continue;
            }
            Atomic.Picture picture = picture(run);
            if (picture == null || !isOrnament(picture, context)) {
                return false;
            }
            seen = true;
        }
        return seen;
    }

    /** Returns the image of a run if it is not linked, or null. */
    private static Atomic.@Nullable Picture picture(Run run) {
        return run instanceof Run.Atom atom
                        && run.style().link() == null
                        && atom.content() instanceof Atomic.Picture picture
                        && picture.kind() == PictureKind.IMG
                ? picture
                : null;
    }

    private static boolean isOrnament(Atomic.Picture picture, LineContext context) {
        double ratio = picture.ratio();
        if (ratio > 0 && ratio <= STRIP) {
            return true;
        }
        ImageSize shown = picture.shown();
        if (shown.width() == null || shown.height() == null) {
            return false;
        }
        int longest = Math.max(shown.width(), shown.height());
        return longest <= TINY
                || (longest <= SMALL
                        && context.times().getOrDefault(picture.image().url(), 0) >= REPEATED);
    }
}
