package io.github.qingwen.internal.structure.inline;

/**
 * The zero width joiner and non-joiner. They shape emoji and letters of scripts from Arabic to Mongolian; elsewhere,
 * where editors leave runs of them, they show nothing.
 */
final class Joiners {
    private static final int FIRST_SHAPED = 0x600;
    private static final int LAST_SHAPED = 0x1CFF;
    private static final int EMOJI_PRESENTATION = 0xFE0F;

    private Joiners() {}

    static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    /**
     * Returns true where a joiner between the end of one text and an index of another shapes what is there; on one side
     * nothing may be known, where the format changes.
     */
    static boolean join(CharSequence before, String after, int at) {
        boolean first = before.isEmpty();
        boolean last = at == after.length();
        return !(first && last)
                && (first || isShaped(Character.codePointBefore(before, before.length())))
                && (last || isShaped(after.codePointAt(at)));
    }

    private static boolean isShaped(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> true;
            default -> c == EMOJI_PRESENTATION || (c >= FIRST_SHAPED && c <= LAST_SHAPED);
        };
    }
}
