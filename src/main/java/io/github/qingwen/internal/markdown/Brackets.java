package io.github.qingwen.internal.markdown;

import java.util.Arrays;

/** Pairs the brackets and quotation marks of a text. */
final class Brackets {
    private static final String OPENING = "（(【[「『《〈“‘〔｛{";
    private static final String CLOSING = "）)】]」』》〉”’〕｝}";
    private static final int NONE = -1;

    /** The index of the partner of each character, or {@link #NONE}. */
    private final int[] partners;

    private Brackets(int[] partners) {
        this.partners = partners;
    }

    static Brackets of(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, NONE);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            int closing = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open[depth++] = i;
            } else if (closing >= 0 && depth > 0 && text.charAt(open[depth - 1]) == OPENING.charAt(closing)) {
                partners[i] = open[--depth];
                partners[open[depth]] = i;
            }
        }
        return new Brackets(partners);
    }

    /** Returns the index of a bracket's partner; -1 if it has none, or the partner is outside of a range. */
    int partner(int bracket, int from, int to) {
        int partner = partners[bracket];
        return partner >= from && partner < to ? partner : NONE;
    }
}
