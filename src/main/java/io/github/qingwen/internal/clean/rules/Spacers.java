package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.layout.Box;

/** Boxes that are painted and hold nothing: strips of colour, short rules, empty frames, white ones on white too. */
public final class Spacers {
    private Spacers() {}

    /** @param block that holds nothing any more */
    public static boolean matches(Box.Block block) {
        return block.style().isDrawn() || block.style().inkUnseen();
    }
}
