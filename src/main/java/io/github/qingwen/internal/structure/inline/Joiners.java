package io.github.qingwen.internal.structure.inline;

/**
 * The zero width joiner and non-joiner. They shape emoji and letters of scripts from Arabic to Mongolian; elsewhere
 * they are invisible remains of editors.
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
     * Returns true if a joiner between the end of {@code before} and index {@code at} of {@code after} shapes its
     * neighbours. One side may be unknown, because the format changes there.
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
