package io.github.qingwen.internal.structure.evidence;

/**
 * What lines that are alike have in common: lines of one look, of one shape, or numbered in one form. It is counted
 * while the lines of an article are gathered and never changes after.
 */
public final class Twins {
    private int lines;
    private int characters;
    private int neighbours;
    private int sentences;
    private int aboveBody;
    private int titles;
    private int belowPictures;

    /**
     * Counts a line.
     *
     * @param length in code points
     * @param endsSentence whether it ends like a sentence
     * @param couldBeTitle whether it could be a title by itself
     * @param belowPicture whether it stands below a picture
     */
    public void add(int length, boolean endsSentence, boolean couldBeTitle, boolean belowPicture) {
        lines++;
        characters += length;
        sentences += endsSentence ? 1 : 0;
        titles += couldBeTitle ? 1 : 0;
        belowPictures += belowPicture ? 1 : 0;
    }

    /** Counts two of them that stand side by side. */
    public void addNeighbours() {
        neighbours++;
    }

    /** Counts one that stands above body text. */
    public void addAboveBody() {
        aboveBody++;
    }

    public int lines() {
        return lines;
    }

    /** Returns the characters of all of them together. */
    public int characters() {
        return characters;
    }

    public int neighbours() {
        return neighbours;
    }

    public int sentences() {
        return sentences;
    }

    public int aboveBody() {
        return aboveBody;
    }

    /**
     * Returns the share of the others that could be titles, in percent; -1 where there is no other.
     *
     * @param own whether the one that asks could be a title itself
     */
    public int otherTitles(boolean own) {
        return share(titles, own);
    }

    /** Returns the share of the others that stand below pictures, in percent; -1 where there is no other. */
    public int otherBelowPictures(boolean own) {
        return share(belowPictures, own);
    }

    private int share(int count, boolean own) {
        return lines < 2 ? -1 : 100 * (count - (own ? 1 : 0)) / (lines - 1);
    }
}
