package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import org.jspecify.annotations.Nullable;

/** Decides whether an atomic element is placed on its own line or inside a sentence. */
public final class PicturePlacement {
    /** Maximum edge, in CSS pixels, of an image inside a line of text. */
    private static final int LARGEST_INLINE = 64;

    private PicturePlacement() {}

    /** Returns true if the line holds a picture or card that stands on a line of its own. */
    static boolean isBroken(Box.Line line) {
        boolean amongText = line.hasText();
        return line.runs().stream()
                .anyMatch(run -> run instanceof Run.Atom atom
                        && (atom.content() instanceof Atomic.Card || standsAlone(atom, amongText)));
    }

    /**
     * Returns true for a picture that stands on a line of its own.
     *
     * @param amongText whether its line has text too
     */
    public static boolean standsAlone(Run.Atom atom, boolean amongText) {
        if (!(atom.content() instanceof Atomic.Picture picture) || StatedMarkup.isInline(atom.element())) {
            return false;
        }
        return switch (picture.kind()) {
            case DRAWN -> true;
            case UNNAMED_EMOJI -> false;
            case FORMULA -> !amongText;
            case IMG ->
                !amongText || !isSmall(picture.image().width(), picture.image().height());
        };
    }

    private static boolean isSmall(@Nullable Integer width, @Nullable Integer height) {
        return width != null && width <= LARGEST_INLINE && (height == null || height <= LARGEST_INLINE);
    }
}
