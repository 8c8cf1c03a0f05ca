package io.github.qingwen.internal.structure.heading;

/**
 * The numbers by which headings are inferred. Lengths are in characters (code points), sizes are multiples of the body size
 * unless they say otherwise.
 */
final class HeadingThresholds {
    private HeadingThresholds() {}

    /** Length of a title. */
    static final int SHORTEST_TITLE = 2;

    static final int LONGEST_TITLE = 42;

    /** Length from which a paragraph is body text that a heading can head; a whole sentence may be shorter. */
    static final int BODY_TEXT = 24;

    static final int BODY_SENTENCE = 12;

    /** Segments behind a heading among which its body text begins: pictures and cards may stand between. */
    static final int REACH = 4;

    /** Size from which a line stands out together with another feature: bold, centred, coloured, a background of its own. */
    static final double LARGER = 1.12;

    /** Size from which a line stands out by itself. */
    static final double MUCH_LARGER = 1.25;

    /** Size that a bold line on a background of its own has at least, and light text on such a background. */
    static final double LABEL = 0.9;

    static final double LIGHT_LABEL = 1;

    /** Size that a bold, numbered line has at least. */
    static final double NUMBERED = 0.95;

    /** Lines of one typography that are one title; more are a poster, or verse. */
    static final int TITLE_LINES = 2;

    /** Length of a chip that holds a number, and of the title in the line below it. */
    static final int LONGEST_NUMBER = 12;

    static final int LONGEST_NUMBERED_TITLE = 60;

    /** Length of a bold line that is a heading, and how many CSS pixels smaller than the body it may be. */
    static final int LONGEST_BOLD_LINE = 26;

    static final double BOLD_LINE_SLACK = 0.5;

    /** Bold lines that an article must have for them to be headings: one alone is emphasis. */
    static final int FEWEST_BOLD_LINES = 2;

    /** Inferred headings of one typography from which that typography means a heading. */
    static final int RECURRING = 3;

    /** Size, as a multiple of another heading's, from which a heading is a level above that one. */
    static final double LEVEL_ABOVE = 1.25;
}
