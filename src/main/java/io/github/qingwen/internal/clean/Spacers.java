package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.layout.Box;

/** Visible boxes without content: strips of colour, short rules, empty frames, white ones on white too. */
public final class Spacers {
    private Spacers() {}

    /** Returns true where a box whose content was removed is a spacer. */
    public static boolean matches(Box.Block block) {
        return block.style().isVisible() || block.style().invisibleBorder();
    }
}
