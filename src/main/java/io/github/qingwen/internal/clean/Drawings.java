package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Run;

/** SVG that only decorates: xiumi's spacers ({@code viewBox="0 0 1 1"}), corners, waves. */
public final class Drawings {
    private Drawings() {}

    public static boolean matches(Run.Atom atom) {
        return atom.content() instanceof Atomic.Drawing;
    }
}
