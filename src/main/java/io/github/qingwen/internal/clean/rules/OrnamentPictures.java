package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.image.Emoji;
import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.layout.Run;

/** Pictures that only decorate: flowers at the sides of a title, strips between parts, corners. */
public final class OrnamentPictures {
    private static final int TINY = 64;
    /** Flankers are seen up to this size. */
    private static final int SMALL = 200;
    private static final int OFTEN = 3;
    /** As wide as a page is, 677 px, a strip of this ratio is less than 24 px high. */
    private static final double STRIP = 0.035;

    private OrnamentPictures() {}

    /** True where all that the line shows are such pictures. */
    public static boolean matches(LineContext spot) {
        boolean seen = false;
        for (Run run : spot.line().runs()) {
            if (!RunText.showsSomething(run)) {
                continue;
            }
            if (!(run instanceof Run.Atom atom) || !atom.element().normalName().equals("img")
                    || !isOrnament(atom, spot)) {
                return false;
            }
            seen = true;
        }
        return seen;
    }

    private static boolean isOrnament(Run.Atom atom, LineContext spot) {
        if (Emoji.isEmoji(atom.element()) || atom.element().hasAttr("data-formula") || atom.style().link() != null) {
            return false;
        }
        double ratio = ImageSize.of(atom.element()).ratio();
        if (ratio > 0 && ratio <= STRIP) {
            return true;
        }
        ImageSize size = ImageSize.shown(atom.element());
        if (size.width() == null || size.height() == null) {
            return false;
        }
        int longest = Math.max(size.width(), size.height());
        int times = ImageSource.of(atom.element()).map(source -> spot.times().getOrDefault(source, 0)).orElse(0);
        return longest <= TINY || (longest <= SMALL && times >= OFTEN);
    }
}
