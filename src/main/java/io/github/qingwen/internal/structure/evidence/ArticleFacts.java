package io.github.qingwen.internal.structure.evidence;

/**
 * What is known of an article as a whole.
 *
 * @param size the number of its lines
 * @param characters of all lines together, in code points
 * @param bodySize the font size of most of its characters, in CSS pixels
 * @param shortShare the share of its lines that are short, in percent
 * @param boldShare the share of its lines that are bold, in percent
 * @param centeredShare the share of its lines that are centred, in percent
 * @param firstBody the index of the first line of body text, -1 for none
 * @param lastBody the index of the last line of body text, -1 for none; what stands below is the article's end matter
 * @param endMark the index of the line that says that the article ends, or names other articles, in its second half; -1
 *     for none
 */
public record ArticleFacts(
        int size,
        int characters,
        double bodySize,
        int shortShare,
        int boldShare,
        int centeredShare,
        int firstBody,
        int lastBody,
        int endMark) {
    /** Characters from which a line is body text. */
    public static final int BODY = 40;
    /** Most characters of a short line. */
    static final int SHORT = 26;
}
