package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Run;

/** Elements of the page around the article, or of its editor, that show a reader nothing. */
public final class Chrome {
    private Chrome() {}

    public static boolean matches(Run.Atom atom) {
        return atom.content() instanceof Atomic.Control;
    }
}
