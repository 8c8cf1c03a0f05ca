package io.github.qingwen.internal.structure.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts about the text of a whole article, computed once.
 *
 * @param bodySize the font size of most of its characters, in CSS pixels
 * @param length how many characters it has, in code points
 */
public record DocumentStatistics(double bodySize, int length) {
    /** The body size of an article without text, in CSS pixels: the size that browsers start from. */
    private static final double DEFAULT_SIZE = 16;

    /** Returns the statistics of an article's text; text inside lists, tables and quotations does not count. */
    public static DocumentStatistics of(List<Segment> article) {
        Map<Double, Integer> characters = new HashMap<>();
        for (Segment segment : article) {
            if (segment instanceof Segment.Text text) {
                characters.merge(text.typography().size(), text.typography().length(), Integer::sum);
            }
        }
        double bodySize = characters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(DEFAULT_SIZE);
        return new DocumentStatistics(
                bodySize,
                characters.values().stream().mapToInt(Integer::intValue).sum());
    }
}
