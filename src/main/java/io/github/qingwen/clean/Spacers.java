package io.github.qingwen.clean;

import io.github.qingwen.style.Box;

/** Boxes that are painted and hold nothing: strips of colour, short rules, empty frames, white ones on white too. */
final class Spacers {
    private Spacers() {}

    /** @param block that holds nothing any more */
    static boolean matches(Box.Block block) {
        return block.style().isDrawn() || block.style().inkUnseen();
    }
}
