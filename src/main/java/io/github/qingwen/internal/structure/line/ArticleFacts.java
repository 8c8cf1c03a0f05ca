package io.github.qingwen.internal.structure.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts about an article as a whole.
 *
 * @param size the number of its lines
 * @param characters the length of all lines together, in code points
 * @param bodySize the font size of most of its characters, in CSS pixels
 * @param shortShare the share of its lines that are short, in percent
 * @param boldShare the share of its lines that are bold, in percent
 * @param firstBody the index of the first line of body text, -1 for none
 * @param lastBody the index of the last line of body text, -1 for none; end matter follows it
 */
public record ArticleFacts(
        int size, int characters, double bodySize, int shortShare, int boldShare, int firstBody, int lastBody) {
    /** Minimum length of a line of body text. */
    public static final int BODY = 40;
    /** Maximum length of a short line. */
    static final int SHORT = 26;

    /** The body size of an article without text, in CSS pixels: the size that browsers start from. */
    private static final double DEFAULT_SIZE = 16;

    static ArticleFacts of(List<Line> lines) {
        Map<Double, Integer> sizes = new HashMap<>();
        int characters = 0;
        int shortLines = 0;
        int boldLines = 0;
        int firstBody = -1;
        int lastBody = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            characters += line.length();
            sizes.merge(line.typography().size(), line.length(), Integer::sum);
            shortLines += line.length() <= SHORT ? 1 : 0;
            boldLines += line.typography().bold() ? 1 : 0;
            if (line.length() >= BODY && !line.content().isLink()) {
                lastBody = i;
                firstBody = firstBody < 0 ? i : firstBody;
            }
        }
        int size = lines.size();
        return new ArticleFacts(
                size,
                characters,
                bodySize(sizes),
                percent(shortLines, size),
                percent(boldLines, size),
                firstBody,
                lastBody);
    }

    /** Returns the size with most characters, on a tie the larger. */
    private static double bodySize(Map<Double, Integer> sizes) {
        return sizes.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(DEFAULT_SIZE);
    }

    private static int percent(int count, int size) {
        return size == 0 ? 0 : 100 * count / size;
    }
}
