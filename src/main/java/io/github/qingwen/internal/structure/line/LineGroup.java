package io.github.qingwen.internal.structure.line;

/**
 * Counts over similar lines of an article: lines of one look, of one shape, or numbered in one form.
 *
 * @param lines the number of lines
 * @param characters the length of all lines together, in code points
 * @param sentences how many end like a sentence
 * @param titles how many could be titles
 * @param belowPictures how many stand directly below a picture
 * @param adjacent how many directly follow another line of the group
 * @param aboveBody how many stand above body text outside of the group
 */
public record LineGroup(
        int lines, int characters, int sentences, int titles, int belowPictures, int adjacent, int aboveBody) {
    /** Returns the group of a single line. */
    static LineGroup of(Line line, boolean title, boolean belowPicture, boolean adjacent, boolean aboveBody) {
        return new LineGroup(
                1,
                line.length(),
                count(line.wording().endsSentence()),
                count(title),
                count(belowPicture),
                count(adjacent),
                count(aboveBody));
    }

    LineGroup plus(LineGroup other) {
        return new LineGroup(
                lines + other.lines,
                characters + other.characters,
                sentences + other.sentences,
                titles + other.titles,
                belowPictures + other.belowPictures,
                adjacent + other.adjacent,
                aboveBody + other.aboveBody);
    }

    private static int count(boolean holds) {
        return holds ? 1 : 0;
    }

    /**
     * Returns the share of the other lines that could be titles, in percent; -1 if there are no others.
     *
     * @param own whether the current line is itself a title candidate
     */
    public int otherTitles(boolean own) {
        return share(titles, own);
    }

    /**
     * Returns the share of the other lines that stand below pictures, in percent; -1 if there are no others.
     *
     * @param own whether the current line itself stands below a picture
     */
    public int otherBelowPictures(boolean own) {
        return share(belowPictures, own);
    }

    private int share(int count, boolean own) {
        return lines < 2 ? -1 : 100 * (count - count(own)) / (lines - 1);
    }
}
